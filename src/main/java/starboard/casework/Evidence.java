package starboard.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.journal.Author;
import starboard.journal.Field;
import starboard.rating.Subject;

/// One item of evidence on a case, with all that was said of it.
///
/// @param item what it is; in conflict where two people revised it without having seen each other
/// @param received when its first entry was made; nobody can change it
/// @param by who entered it first
/// @param bearings what it says to each judgement on which it was weighed
/// @param withdrawal why it was withdrawn; blank where it was not
/// @param admission why the chief inspector admitted it after the cut-off; blank where not
public record Evidence(
    EvidenceId id,
    Field<EvidenceItem> item,
    Instant received,
    Author by,
    Map<Subject, Field<Bearing>> bearings,
    Field<String> withdrawal,
    Field<String> admission) {
  public Evidence {
    bearings = Collections.unmodifiableMap(new EnumMap<>(bearings));
  }

  /// What it is; of a conflict the newest side, so that there is always something to show.
  public EvidenceItem shown() {
    return switch (item) {
      case Field.Settled<EvidenceItem>(var write) -> write.value();
      case Field.Conflict<EvidenceItem>(var writes) -> writes.getLast().value();
      case Field.Unset<EvidenceItem> _ ->
          throw new IllegalStateException("an item that nobody described");
    };
  }

  /// The day it was received, where the inspectorate is.
  public LocalDate receivedOn() {
    return LocalDate.ofInstant(received, Register.ZONE);
  }

  public boolean withdrawn() {
    return !withdrawal.value().orElse("").isBlank();
  }

  public boolean admitted() {
    return !admission.value().orElse("").isBlank();
  }

  /// Whether it came, or tells of a day, after the cut-off of a round.
  public boolean late(Round round) {
    return round
        .terms()
        .cutOff()
        .map(it -> receivedOn().isAfter(it) || shown().appliesTo().filter(it::isBefore).isPresent())
        .orElse(false);
  }

  /// Whether it counts in a round: not withdrawn, and in by the cut-off or admitted.
  public boolean counts(Round round) {
    return !withdrawn() && (!late(round) || admitted());
  }

  /// What it says to a judgement.
  public Bearing bearing(Subject subject) {
    var field = bearings.get(subject);
    return field == null ? Bearing.NONE : field.value().orElse(Bearing.NONE);
  }

  /// The judgements that it supports or contradicts.
  public Set<Subject> cited() {
    var cited = EnumSet.noneOf(Subject.class);
    for (var subject : Subject.values()) if (bearing(subject) != Bearing.NONE) cited.add(subject);
    return Collections.unmodifiableSet(cited);
  }

  /// Whether nobody has said yet what it says to any judgement.
  public boolean toWeigh() {
    return !withdrawn() && cited().isEmpty();
  }

  /// Whether unordered writes disagree anywhere on it.
  public boolean inConflict() {
    return item instanceof Field.Conflict
        || withdrawal instanceof Field.Conflict
        || admission instanceof Field.Conflict
        || bearings.values().stream().anyMatch(Field.Conflict.class::isInstance);
  }

  /// Its reference, where it has one, else its title: for lists and sentences.
  public Optional<String> reference() {
    return Optional.of(shown().reference()).filter(it -> !it.isBlank());
  }
}
