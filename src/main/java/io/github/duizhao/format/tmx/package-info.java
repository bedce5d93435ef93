/** TMX read: translation memories of all ages and makers. */
@NullMarked
package io.github.duizhao.format.tmx;

import org.jspecify.annotations.NullMarked;
