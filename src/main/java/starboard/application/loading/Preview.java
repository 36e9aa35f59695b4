package starboard.application.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import starboard.application.Baseline;
import starboard.application.Place;
import starboard.application.SheetProblems;
import starboard.casework.Command;
import starboard.casework.Refusal;
import starboard.casework.RoundId;

/// What loading a file into a round would do. Nothing is done yet.
///
/// @param file its name, without folders
/// @param command what loading asks for
/// @param changes in the order of the file
/// @param unchanged how many things of the file the round has already
/// @param remarks what was taken in another sense than it is plainly written
/// @param problems what cannot be taken; while there is one, nothing of the file is
/// @param notices what a person should know of the file as a whole, a sentence each
/// @param refusal why nothing of it may be done, whatever the file holds; empty where it may
public record Preview(
    LoadKind kind,
    RoundId round,
    String file,
    Command command,
    List<Change> changes,
    int unchanged,
    List<Remark> remarks,
    SheetProblems problems,
    List<String> notices,
    Optional<Refusal> refusal) {
  public Preview {
    changes = List.copyOf(changes);
    remarks = List.copyOf(remarks);
    notices = List.copyOf(notices);
  }

  /// How something changes.
  public enum How {
    NEW("new"),
    CHANGED("changed"),
    REMOVED("removed");

    private final String word;

    How(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /// One thing that changes.
  ///
  /// @param council its name; blank where the change is of the round
  /// @param what for example the code and title of an indicator
  /// @param was what stands now; blank where it is new
  /// @param willBe what will stand; blank where it is removed
  public record Change(String council, String what, String was, String willBe) {
    public How how() {
      if (was.isEmpty()) return How.NEW;
      return willBe.isEmpty() ? How.REMOVED : How.CHANGED;
    }
  }

  /// How something was understood.
  ///
  /// @param times in how many places
  /// @param first the first of them
  public record Remark(String sentence, int times, Place first) {
    /// In one line, for example `percent sign left out: 12 times, first in line 3`.
    public String told() {
      return times == 1
          ? "%s: %s".formatted(first.words(), sentence)
          : String.format(Locale.UK, "%s: %,d times, first in %s", sentence, times, first.words());
    }
  }

  /// How many changes there are of one sort.
  public int count(How how) {
    return (int) changes.stream().filter(it -> it.how() == how).count();
  }

  /// Against what its effect on judgements and stars is told; empty where it has none.
  public Optional<Baseline> baseline() {
    return switch (command) {
      case Command.LoadValues load -> Optional.of(new Baseline.AboutToLoad(load.values()));
      case Command.SetCriteria set -> Optional.of(new Baseline.OtherCriteria(set.criteria()));
      case Command.OpenRound _,
          Command.RegisterPerson _,
          Command.PublishRound _,
          Command.Together _,
          Command.OnCase _ ->
          Optional.empty();
    };
  }

  /// Why it cannot be loaded, in one sentence; empty where it can.
  public Optional<String> hindrance() {
    if (problems.total() > 0)
      return Optional.of(
          String.format(
              Locale.UK,
              "The file has %,d problem%s; nothing of it is loaded until they are put right.",
              problems.total(),
              problems.total() == 1 ? "" : "s"));
    if (refusal.isPresent()) return refusal.map(Refusal::words);
    return changes.isEmpty()
        ? Optional.of("Round %s has all of this already; nothing would change.".formatted(round))
        : Optional.empty();
  }

  /// What would be done, in one sentence, without what there is none of.
  public String summary() {
    if (changes.isEmpty() && unchanged == 0)
      return "Nothing to load into round %s.".formatted(round);
    var sorts = new ArrayList<String>();
    for (var how : How.values())
      if (count(how) > 0) sorts.add(String.format(Locale.UK, "%,d %s", count(how), how.word()));
    if (unchanged > 0) sorts.add(String.format(Locale.UK, "%,d unchanged", unchanged));
    return "%s in round %s: %s."
        .formatted(kind.counted(changes.size() + unchanged), round, String.join(", ", sorts));
  }
}
