/**
 * Subtitles, SubRip and WebVTT: a file is taken apart into cues ({@link
 * io.github.duizhao.read.subtitle.CueFile}), whose lines go on as speech does ({@link
 * io.github.duizhao.read.subtitle.CueFlow}). Files with both languages in each cue are parted, and
 * two files of one film are put together by their clock ({@link
 * io.github.duizhao.read.subtitle.SameClock}).
 */
@NullMarked
package io.github.duizhao.read.subtitle;

import org.jspecify.annotations.NullMarked;
