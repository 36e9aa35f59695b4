package starboard.exchange;

import java.util.List;
import starboard.application.BadInput;

/// How one kind of thing stands in the rows of a table. A thing that was read is equal when it is
/// written and read again.
interface RowForm<T> {

  /// What one row stands for, as sentences call it, for example `indicator`.
  String noun();

  /// The names of all columns, in the order in which they are written; the first names the thing,
  /// and no two rows have the same.
  List<String> columns();

  /// The thing of a row.
  ///
  /// @throws BadInput with the place of the first cell that cannot be understood
  T read(CsvRow row) throws BadInput;

  /// The cells of a thing, in the order of the columns.
  List<String> cells(T thing);
}
