package starboard.casework;

import java.util.function.Predicate;
import starboard.casework.determination.CaseStep;
import starboard.journal.Field;

/// What a person does not see of a case while it is judged a second time: the second inspector
/// nothing of the first judgement, nobody else anything of the second, and a reader neither, until
/// both are in. The second is in when it is handed in, the first when the case was ever moved on
/// from its preparation.
///
/// It hides what the program shows and writes. The journal itself keeps every entry, and whoever
/// signs in under another name sees what that person sees.
public final class Veil {
  private Veil() {}

  /// Whether the first judgement is hidden from a person: from whoever is asked for the second
  /// (from each of them, where two laptops asked apart), and from readers, whose names nobody
  /// checks.
  public static boolean hidesFirst(CaseFile file, Person person) {
    var second = file.state().deliberation().second();
    if (bothIn(file)) return false;
    return person.role() == Role.READER
        ? asked(second.inspector(), it -> !it.isBlank())
        : asked(second.inspector(), it -> PersonNames.alike(it, person.name()));
  }

  /// Whether what others say in the second judgement is hidden: it is from everybody.
  public static boolean hidesSecond(CaseFile file) {
    return concerned(file.state().deliberation().second()) && !bothIn(file);
  }

  /// The file with what the person may see of it; the file itself where nothing is hidden. It is
  /// for showing and for asking policies: what is said is said on the whole file.
  public static CaseFile seenBy(CaseFile file, Person person) {
    if (!hidesSecond(file)) return file;
    var first = hidesFirst(file, person);
    return file.showing(it -> !(first && hides(it, person)) && !isSecond(it, person));
  }

  /// The file of a round that took over the judgements of a case whose first judgement is hidden
  /// from the person.
  public static CaseFile withoutFirst(CaseFile file, Person person) {
    return file.showing(it ->
        !(it.act() instanceof Act.CarriedOver) && !hides(it, person) && !isSecond(it, person));
  }

  private static boolean concerned(SecondJudgement second) {
    return !(second.inspector() instanceof Field.Unset)
        || second.judgements().values().stream().anyMatch(Judgement::begun);
  }

  private static boolean asked(Field<String> inspector, Predicate<String> whom) {
    return switch (inspector) {
      case Field.Unset<String> _ -> false;
      case Field.Settled<String>(var write) -> whom.test(write.value());
      case Field.Conflict<String>(var writes) ->
          writes.stream().anyMatch(it -> whom.test(it.value()));
    };
  }

  private static boolean bothIn(CaseFile file) {
    return file.state().deliberation().second().in() && firstIsIn(file);
  }

  private static boolean firstIsIn(CaseFile file) {
    return file.state().deliberation().outcome().locked()
        || file.said().stream()
            .anyMatch(it ->
                it.act() instanceof Deciding.Moved(var move)
                    && CaseStep.PREPARATION.before(move.to()));
  }

  /// One's own act is no secret; what one's own undo brought back may be another person's words.
  private static boolean hides(CaseFile.Said said, Person person) {
    return ofFirst(said.act()) && !(own(said, person) && said.act() instanceof Act.Undoable);
  }

  private static boolean isSecond(CaseFile.Said said, Person person) {
    return ofSecond(said.act()) && !own(said, person);
  }

  private static boolean own(CaseFile.Said said, Person person) {
    return said.entry().author().person().equals(person.name());
  }

  /// What the first inspector, or anybody who had seen the first judgement, thinks of the case.
  static boolean ofFirst(Act.OfCase act) {
    return switch (act) {
      case Act.Undid(var _, var restoring) -> ofFirst(restoring);
      case Act.Redid(var _, var restoring) -> ofFirst(restoring);
      case Act.OfJudgement _, Act.Weighed _, Act.OfYear _ -> true;
      case Deciding.Assigned _, Deciding.SecondAsked _ -> false;
      case Deciding.SecondJudged _, Deciding.SecondReasoned _, Deciding.SecondGiven _ -> false;
      case Deciding _ -> true;
      case Act.RatingRecorded _, Act.CarriedOver _, Act.ValuesReceived _, Act.Valued _ -> false;
      case Act.OfEvidence _ -> false;
    };
  }

  private static boolean ofSecond(Act.OfCase act) {
    return switch (act) {
      case Act.Undid(var _, var restoring) -> ofSecond(restoring);
      case Act.Redid(var _, var restoring) -> ofSecond(restoring);
      case Deciding.SecondJudged _, Deciding.SecondReasoned _ -> true;
      case Act.Undoable _ -> false;
      case Act.RatingRecorded _, Act.CarriedOver _, Act.ValuesReceived _ -> false;
    };
  }
}
