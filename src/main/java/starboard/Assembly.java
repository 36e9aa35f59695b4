package starboard;

import java.nio.file.Path;
import java.util.function.Supplier;
import starboard.application.Settings;
import starboard.application.Workbench;
import starboard.application.loading.FileReaders;
import starboard.application.publishing.Press;
import starboard.casework.Person;
import starboard.desktop.Opening;
import starboard.desktop.frame.Preferences;
import starboard.exchange.ComparisonCsv;
import starboard.exchange.CriteriaTables;
import starboard.exchange.EvidenceSheetFiles;
import starboard.exchange.IndicatorSheetFiles;
import starboard.exchange.PlainTableFiles;
import starboard.exchange.QueueFiles;
import starboard.exchange.RatingSheetFiles;
import starboard.exchange.ShippedRuleBooks;
import starboard.publication.FolderPress;

/// Puts the parts together for the window, over the store of a folder, which is made where there is
/// none.
///
/// @param folder where the store lies or will lie
record Assembly(Path folder, Supplier<Person> person) implements Opening {

  /// What reads the files that can be loaded.
  static final FileReaders FILES =
      new FileReaders(
          new IndicatorSheetFiles(),
          new EvidenceSheetFiles(),
          new RatingSheetFiles(),
          new CriteriaTables(),
          new PlainTableFiles(),
          new QueueFiles(),
          new ComparisonCsv());

  /// With whom the settings say is signed in.
  static Assembly of(Path folder, Settings settings) {
    return new Assembly(folder, Preferences.of(settings)::person);
  }

  @Override
  public Workbench open() {
    return new Stores(folder, new ShippedRuleBooks()).open(folder, person);
  }

  @Override
  public FileReaders files() {
    return FILES;
  }

  @Override
  public Press press() {
    return new FolderPress();
  }

  @Override
  public String place() {
    return folder.toString();
  }
}
