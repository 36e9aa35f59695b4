package starboard.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import starboard.application.Desk;
import starboard.application.DraftPlace;
import starboard.application.Outcome;
import starboard.casework.Command;
import starboard.journal.Entry;
import starboard.rating.Subject;

/// A program that saves until it is killed, and says of each act and each draft when it has been
/// acknowledged: `entry ID` or `draft TEXT`, one a line.
final class KilledWriter {
  private KilledWriter() {}

  public static void main(String[] args) {
    var store = H2Store.open(Path.of(args[0]));
    var desk = Desk.over(store);
    var round = desk.openRound("recovered-2002");
    say(round);
    var id = Desk.caseOf(Desk.NOVEMBER_2004, "Bexley");
    var typed = args[1];
    for (var i = 0; ; i++) {
      var text = typed + "-" + i;
      desk.workbench().keepDraft(id, DraftPlace.reason(Subject.ADULTS_CAPACITY), text).join();
      print("draft " + text);
      say(desk.execute(new Command.GiveReason(id, Subject.CHILDREN_SERVING, "because " + text)));
      desk.minutes(1);
    }
  }

  private static void say(Outcome outcome) {
    if (outcome instanceof Outcome.Done(var entries))
      for (Entry entry : entries) print("entry " + entry.id());
  }

  /// In one write, so that a kill does not cut an acknowledgement in two unseen.
  private static void print(String line) {
    try {
      System.out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
