package starboard.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.casework.determination.Change;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// What a person asks for.
public sealed interface Command {

  /// Open a new round from an earlier one: the councils and the criteria carry over, and in a
  /// refresh the judgements too.
  record OpenRound(
      String id,
      RoundTerms.Kind kind,
      RoundId from,
      String ruleBook,
      LocalDate cutOff,
      Optional<LocalDate> publication)
      implements Command {}

  /// Put a person into the register, change a role, or say that the person left.
  record RegisterPerson(RegisteredPerson person) implements Command {}

  /// Publish a round: its cases do not change any more, but for in-year changes.
  record PublishRound(RoundId round) implements Command {}

  /// Something on the criteria or the values of one round.
  sealed interface OnRound extends Command {
    RoundId round();
  }

  /// Give a round criteria in the place of those it has. Its cases are limited by them at once.
  ///
  /// @param criteria those that are to change hold something else than what the round has
  record SetCriteria(RoundId round, Criteria criteria) implements OnRound {}

  /// Load values of indicators into a round, all or none.
  ///
  /// @param source the file, as a person knows it
  /// @param hash the SHA-256 of its content, 64 hexadecimal digits
  /// @param values by council; a value that the round has already changes nothing
  record LoadValues(
      RoundId round,
      String source,
      String hash,
      Map<CouncilId, Map<IndicatorCode, IndicatorValue>> values)
      implements OnRound {
    public LoadValues {
      values = Map.copyOf(values);
    }
  }

  /// Several things on several cases, all or none: a loaded register, dropped files, loaded
  /// judgements.
  record Together(List<OnCase> commands) implements Command {
    public Together {
      commands = List.copyOf(commands);
    }
  }

  /// Something on one case.
  sealed interface OnCase extends Command {
    CaseId id();
  }

  /// Give, change or take back a judgement.
  record Judge(CaseId id, Subject subject, Answer answer) implements OnCase {}

  /// Write the reason for a judgement.
  record GiveReason(CaseId id, Subject subject, String rationale) implements OnCase {}

  /// Give, change or take back a judgement and write the reason for it, both or neither.
  record JudgeBecause(CaseId id, Subject subject, Answer answer, String rationale)
      implements OnCase {}

  /// Say one or more things on a case, all or none. What the case says already is not said again.
  record Say(CaseId id, List<Act.Undoable> acts) implements OnCase {
    public Say {
      acts = List.copyOf(acts);
    }

    public Say(CaseId id, Act.Undoable act) {
      this(id, List.of(act));
    }
  }

  /// Determine a case that is ready.
  ///
  /// @param expected the star that the chief inspector saw; another than the rule book gives is
  ///   refused. Empty where none was named.
  /// @param changes the judgements that are determined other than they stand
  record Determine(CaseId id, Optional<Stars> expected, Map<Subject, Change> changes)
      implements OnCase {
    public Determine {
      changes = Map.copyOf(changes);
    }
  }

  /// Undo the person's own newest act on the case.
  record Undo(CaseId id) implements OnCase {}

  /// Do again what the person undid last.
  record Redo(CaseId id) implements OnCase {}
}
