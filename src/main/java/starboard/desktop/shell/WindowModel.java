package starboard.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import starboard.application.Drafts.Draft;
import starboard.application.Workbench;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.RegisteredPerson;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.rating.ProvedRuleBook;

/// What the window itself shows: the rounds, the chosen one, the councils to search, the drafts.
final class WindowModel {
  private final Workbench workbench;
  private final ReadOnlyObjectWrapper<List<Round>> rounds = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Council>> councils =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Optional<RoundId>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Draft>> drafts = new ReadOnlyObjectWrapper<>(List.of());

  /// What a look at the store brings.
  record Look(
      List<Round> rounds,
      List<Council> councils,
      List<RegisteredPerson> people,
      List<Draft> drafts) {
    Look {
      rounds = List.copyOf(rounds);
      councils = List.copyOf(councils);
      people = List.copyOf(people);
      drafts = List.copyOf(drafts);
    }
  }

  WindowModel(Workbench workbench) {
    this.workbench = workbench;
  }

  /// Asks the store; the answer is for [#show].
  CompletableFuture<Look> look() {
    var queries = workbench.queries();
    return queries
        .rounds()
        .thenCombine(queries.councils(), (found, all) -> new Look(found, all, List.of(), List.of()))
        .thenCombine(
            queries.people(),
            (look, all) -> new Look(look.rounds(), look.councils(), all, List.of()))
        .thenCombine(
            queries.drafts(),
            (look, open) -> new Look(look.rounds(), look.councils(), look.people(), open));
  }

  void show(Look look) {
    rounds.set(look.rounds());
    councils.set(look.councils());
    drafts.set(look.drafts());
  }

  /// All rounds, the newest first.
  ReadOnlyObjectProperty<List<Round>> roundsProperty() {
    return rounds.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Council>> councilsProperty() {
    return councils.getReadOnlyProperty();
  }

  /// The round that the person works on.
  ObjectProperty<Optional<RoundId>> chosenProperty() {
    return chosen;
  }

  /// The texts that were typed and not recorded, the newest first.
  ReadOnlyObjectProperty<List<Draft>> draftsProperty() {
    return drafts.getReadOnlyProperty();
  }

  /// The chosen round, where it is known.
  Optional<Round> round() {
    return chosen
        .get()
        .flatMap(id -> rounds.get().stream().filter(it -> it.id().equals(id)).findFirst());
  }

  /// The rule book of the chosen round, where this program has it.
  Optional<ProvedRuleBook> ruleBook() {
    return round().flatMap(it -> workbench.rules().find(it.terms().ruleBook()));
  }

  /// The round to begin with: the one chosen last where it is still there, else the newest.
  Optional<RoundId> first(Optional<RoundId> last) {
    var ids = rounds.get().stream().map(Round::id).toList();
    return last.filter(ids::contains).or(() -> ids.stream().findFirst());
  }

  /// The name of a council, or its id where it is not known.
  String name(CouncilId id) {
    return councils.get().stream()
        .filter(it -> it.id().equals(id))
        .map(Council::name)
        .findFirst()
        .orElse(id.text());
  }

  /// Whether any of the rounds was made up, so that nothing in the store is about any council.
  boolean invented() {
    return rounds.get().stream().anyMatch(Round::invented);
  }

  /// For example `1 round open, 2 published`, and first of all that the data are invented.
  String roundWords() {
    var published = rounds.get().stream().filter(Round::published).count();
    var open = rounds.get().size() - published;
    return (invented() ? "Invented data: " : "")
        + (open == 0 ? "No round" : open + (open == 1 ? " round" : " rounds"))
        + " open, %d published".formatted(published);
  }
}
