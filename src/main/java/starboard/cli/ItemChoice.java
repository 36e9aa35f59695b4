package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import starboard.application.BadInput;
import starboard.casework.AskedReturn;
import starboard.casework.Case;
import starboard.casework.Evidence;

/// Finds an item of evidence or a return by what a person types: its number in the list, or its
/// title or reference, whole or as far as no other begins so.
final class ItemChoice {
  private static final int MOST_NAMED = 5;

  private ItemChoice() {}

  /// An item of evidence on a case.
  ///
  /// @throws BadInput if none is meant, or more than one could be; names those that there are
  static Evidence item(Case state, String typed) throws BadInput {
    return choose(
        "item of evidence",
        state.evidence().items(),
        it -> List.of(it.shown().title(), it.reference().orElse("")),
        typed);
  }

  /// A return that the council was asked for.
  ///
  /// @throws BadInput if none is meant, or more than one could be; names those that there are
  static AskedReturn asked(Case state, String typed) throws BadInput {
    return choose("return", state.evidence().returns(), it -> List.of(it.shown().title()), typed);
  }

  private static <T> T choose(
      String what, List<T> all, Function<T, List<String>> names, String typed) throws BadInput {
    var numbered = IntStream.range(0, all.size()).filter(it -> typed.equals("" + (it + 1)));
    var found = new ArrayList<>(numbered.boxed().toList());
    if (found.isEmpty()) found.addAll(matching(all, names, typed, String::equals));
    if (found.isEmpty()) found.addAll(matching(all, names, typed, String::startsWith));
    if (found.size() == 1) return all.get(found.getFirst());
    if (found.isEmpty())
      throw new BadInput(
          "there is no %s “%s” on this case; %s"
              .formatted(
                  what,
                  typed,
                  all.isEmpty()
                      ? "it has none"
                      : "there is "
                          + named(all, names, IntStream.range(0, all.size()).boxed().toList())));
    throw new BadInput(
        "“%s” is more than one %s: %s; write its number"
            .formatted(typed, what, named(all, names, found)));
  }

  @FunctionalInterface
  private interface Match {
    boolean fits(String name, String typed);
  }

  private static <T> List<Integer> matching(
      List<T> all, Function<T, List<String>> names, String typed, Match match) {
    var wanted = typed.strip().toLowerCase(Locale.ROOT);
    return IntStream.range(0, all.size())
        .filter(it ->
            !wanted.isEmpty()
                && names.apply(all.get(it)).stream()
                    .anyMatch(name -> match.fits(name.toLowerCase(Locale.ROOT), wanted)))
        .boxed()
        .toList();
  }

  private static <T> String named(
      List<T> all, Function<T, List<String>> names, List<Integer> places) {
    var first =
        places.stream()
            .limit(MOST_NAMED)
            .map(it -> "%d “%s”".formatted(it + 1, names.apply(all.get(it)).getFirst()))
            .collect(Collectors.joining(", "));
    return places.size() > MOST_NAMED ? first + ", …" : first;
  }
}
