/**
 * What every reader is made with: blocks are put together character by character, each with its
 * place in the file ({@link io.github.duizhao.read.block.BlockBuilder}), listed in the order of the
 * file with what is skipped between them ({@link io.github.duizhao.read.block.BlockList}), and told
 * apart by their role ({@link io.github.duizhao.read.block.Roles}). A reader is a {@link
 * io.github.duizhao.read.block.DocumentReader}; only Markdown hands pieces on, to the one for HTML.
 */
@NullMarked
package io.github.duizhao.read.block;

import org.jspecify.annotations.NullMarked;
