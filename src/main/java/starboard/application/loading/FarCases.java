package starboard.application.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import starboard.application.CaseRow;
import starboard.application.EffectList;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.LockPolicy;
import starboard.casework.determination.CaseStep;
import starboard.casework.refresh.EffectWords;

/// The cases that values or criteria would touch though they are far on their way: of those that
/// are ready to be determined the preview says how they change, for nothing moves under the chief
/// inspector's eyes in silence; where one is determined, nothing is loaded at all.
///
/// @param ready the councils whose cases are ready, by name
/// @param determined the names of those whose cases are determined
record FarCases(List<Council> ready, List<String> determined) {
  /// So many councils are named; of more, the number is enough.
  private static final int NAMED = 10;

  FarCases {
    ready = List.copyOf(ready);
    determined = List.copyOf(determined);
  }

  /// @param rows the cases of the round
  static FarCases of(Preview preview, List<CaseRow> rows, Collection<Council> councils) {
    var touched =
        preview.changes().stream().map(Preview.Change::council).collect(Collectors.toSet());
    return new FarCases(
        at(CaseStep.READY, rows, councils, touched, it -> it),
        at(CaseStep.DETERMINED, rows, councils, touched, Council::name));
  }

  /// A change of the criteria names no council and touches them all.
  private static <T> List<T> at(
      CaseStep step,
      List<CaseRow> rows,
      Collection<Council> councils,
      Set<String> touched,
      Function<Council, T> as) {
    var there = new HashSet<CouncilId>();
    for (var row : rows) if (row.progress().step() == step) there.add(row.id().council());
    return councils.stream()
        .filter(it -> there.contains(it.id()))
        .filter(it -> touched.contains(it.name()) || touched.contains(""))
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .map(as)
        .toList();
  }

  /// The preview with what is to be said of them.
  Preview told(Preview preview, Optional<EffectList> effects) {
    var notices = new ArrayList<>(preview.notices());
    if (!ready.isEmpty()) notices.add(sentence());
    effects.ifPresent(list ->
        list.effects().stream()
            .filter(it -> ready.contains(it.council()))
            .limit(NAMED)
            .forEach(it -> notices.add("Ready: " + EffectWords.line(it))));
    return new Preview(
        preview.kind(),
        preview.round(),
        preview.file(),
        preview.command(),
        preview.changes(),
        preview.unchanged(),
        preview.remarks(),
        preview.problems(),
        notices,
        preview.refusal().or(() -> LockPolicy.refuse(determined)));
  }

  /// It holds before the file is loaded and after.
  private String sentence() {
    var names = ready.stream().limit(NAMED).map(Council::name).collect(Collectors.joining(", "));
    var more = ready.size() > NAMED ? " and %d more".formatted(ready.size() - NAMED) : "";
    return String.format(
        Locale.UK,
        "The file changes %s ready to be determined: %s%s.",
        ready.size() == 1 ? "a case that is" : "%,d cases that are".formatted(ready.size()),
        names,
        more);
  }
}
