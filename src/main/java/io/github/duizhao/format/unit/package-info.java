/**
 * Files that hold both texts already: units read one after the other, in constant memory, and put
 * together as bitexts whose places are places of the file.
 */
@NullMarked
package io.github.duizhao.format.unit;

import org.jspecify.annotations.NullMarked;
