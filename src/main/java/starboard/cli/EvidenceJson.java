package starboard.cli;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import starboard.casework.AskedReturn;
import starboard.casework.Case;
import starboard.casework.Evidence;
import starboard.casework.Round;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Text;
import starboard.journal.Value;
import starboard.journal.Whole;
import starboard.rating.Service;

/// Evidence and returns for programs.
final class EvidenceJson {
  private EvidenceJson() {}

  static Items items(Case state, Round round) {
    var items = state.evidence().items();
    return new Items(
        IntStream.range(0, items.size())
            .<Value>mapToObj(it -> item(items.get(it), round).with("number", it + 1))
            .toList());
  }

  static Fields item(Evidence item, Round round) {
    var what = item.shown();
    var fields =
        Fields.NONE
            .with("id", item.id().text())
            .with("kind", what.kind().word())
            .with("title", what.title())
            .with("reference", what.reference())
            .with("received", item.received().toString())
            .with("receivedBy", item.by().person())
            .with("services", list(what.services(), Service::word))
            .with("areas", new Items(what.areas().stream().<Value>map(Whole::new).toList()))
            .with("summary", what.summary())
            .with("passages", what.passages())
            .with("late", item.late(round))
            .with("counts", item.counts(round))
            .with("conflict", item.inConflict())
            .with("withdrawn", item.withdrawal().value().orElse(""))
            .with("admitted", item.admission().value().orElse(""))
            .with("bearings", bearings(item));
    if (what.appliesTo().isPresent())
      fields = fields.with("appliesTo", what.appliesTo().get().toString());
    if (what.weight().isPresent()) fields = fields.with("weight", what.weight().get().word());
    return what.attachment()
        .map(it ->
            Fields.NONE.with("name", it.name()).with("size", it.size()).with("sha256", it.hash()))
        .map(withFile(fields))
        .orElse(fields);
  }

  private static Function<Fields, Fields> withFile(Fields item) {
    return file -> item.with("file", file);
  }

  static Items returns(Case state) {
    return new Items(
        state.evidence().returns().stream().<Value>map(it -> asked(state, it)).toList());
  }

  private static Fields asked(Case state, AskedReturn asked) {
    var terms = asked.shown();
    var fields =
        Fields.NONE
            .with("kind", terms.kind().word())
            .with("title", terms.title())
            .with("due", terms.due().toString());
    return state
        .evidence()
        .arrivedOn(asked)
        .map(it -> fields.with("received", it.toString()))
        .orElse(fields);
  }

  private static Fields bearings(Evidence item) {
    var fields = Fields.NONE;
    for (var subject : item.cited())
      fields = fields.with(subject.word(), item.bearing(subject).word());
    return fields;
  }

  private static <T> Items list(Collection<T> values, Function<T, String> word) {
    return new Items(
        List.copyOf(values).stream().<Value>map(it -> new Text(word.apply(it))).toList());
  }
}
