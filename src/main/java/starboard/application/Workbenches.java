package starboard.application;

import java.nio.file.Path;
import java.util.function.Supplier;
import starboard.application.invented.Plan;
import starboard.casework.Person;

/// Opens the workbench over the store of a folder. Implemented where the parts are put together.
public interface Workbenches {

  /// The folder of the store where none is named.
  Path usualFolder();

  /// Makes a store with the published record in a folder, and opens it; refused with a [StoreFault]
  /// where there is a store or something else.
  Workbench create(Path folder, Supplier<Person> person);

  /// Makes a store with invented rounds in a folder, and opens it; refused with a [StoreFault]
  /// where there is a store or something else.
  Workbench invent(Path folder, Plan plan, Supplier<Person> person);

  /// Opens a store; refused with a [StoreFault] where there is none, or it is in use, damaged or of
  /// a newer version.
  Workbench open(Path folder, Supplier<Person> person);
}
