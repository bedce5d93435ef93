package io.github.duizhao.check.name.article;

import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A name and the ways in which a translation may write it in hanzi.
 *
 * @param name how the source writes it, or its first form
 * @param source where the source has it, in its content, if there is a source
 * @param forms its spellings
 */
public record Spellings(String name, Optional<Span> source, List<String> forms) {}
