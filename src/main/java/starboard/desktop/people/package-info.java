/// Who works here and who is signed in: the sheet in which one signs in as a person of the
/// register, and the sheet of the register itself.
///
/// [PeopleModel] holds what may be done and is tested without a window. Uses `application` and
/// below, `frame` and `kit`.
@NullMarked
package starboard.desktop.people;

import org.jspecify.annotations.NullMarked;
