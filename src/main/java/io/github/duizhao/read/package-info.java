/**
 * File to {@link io.github.duizhao.text.Document}. {@link io.github.duizhao.read.Documents} is the
 * way in: it finds out the encoding, the format and the language. {@link
 * io.github.duizhao.read.BilingualFile} parts a file that holds two texts, {@link
 * io.github.duizhao.read.DocumentPairs} pairs the files of folders, {@link
 * io.github.duizhao.read.PageFetcher} asks for a page. The formats are packages below, which lean
 * on {@code block} and never on this one.
 */
@NullMarked
package io.github.duizhao.read;

import org.jspecify.annotations.NullMarked;
