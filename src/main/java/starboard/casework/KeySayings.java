package starboard.casework;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.journal.Field;
import starboard.rating.Grade;
import starboard.rating.Serving;

/// What people said of the key indicators of a case, by their names in the round.
///
/// @param exemptions why the council is exempted; a blank reason is none
/// @param judgements what inspectors judged of those that are judged
public record KeySayings(
    SortedMap<String, Field<String>> exemptions, SortedMap<String, Field<Answer>> judgements) {
  /// Nothing said.
  public static final KeySayings NONE = new KeySayings(new TreeMap<>(), new TreeMap<>());

  public KeySayings {
    exemptions = Collections.unmodifiableSortedMap(new TreeMap<>(exemptions));
    judgements = Collections.unmodifiableSortedMap(new TreeMap<>(judgements));
  }

  /// The exemptions that stand, with their reasons.
  public Map<String, String> exempted() {
    var exempted = new TreeMap<String, String>();
    exemptions.forEach((key, field) ->
        field.value().filter(it -> !it.isBlank()).ifPresent(it -> exempted.put(key, it)));
    return exempted;
  }

  /// The judgements that stand.
  public Map<String, Serving> judged() {
    var judged = new TreeMap<String, Serving>();
    judgements.forEach((key, field) ->
        field
            .value()
            .flatMap(Answer::given)
            .flatMap(KeySayings::serving)
            .ifPresent(it -> judged.put(key, it)));
    return judged;
  }

  private static Optional<Serving> serving(Grade grade) {
    return grade instanceof Serving serving ? Optional.of(serving) : Optional.empty();
  }
}
