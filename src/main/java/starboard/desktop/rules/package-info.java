/// The rule books: what each says, where every part comes from and how sure it is, and what the
/// published record says of every pair of service judgements. Uses `application` and below, `frame`
/// and `kit`.
@NullMarked
package starboard.desktop.rules;

import org.jspecify.annotations.NullMarked;
