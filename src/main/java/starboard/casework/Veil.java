package starboard.casework;

import starboard.casework.determination.CaseStep;

/// What a person does not see of a case while it is judged a second time: the second inspector
/// nothing of the first judgement, and nobody else anything of the second, until both are in.
///
/// It hides what the program shows and writes. The journal itself keeps every entry, and whoever
/// signs in under another name sees what that person sees.
public final class Veil {
  private Veil() {}

  /// Whether a person is asked for a second judgement on the case and has not handed it in.
  public static boolean hidesFirst(Case state, String person) {
    var second = state.deliberation().second();
    return second.pending() && second.asked().filter(person::equals).isPresent();
  }

  /// Whether the second judgement is hidden from a person: from everybody but who makes it, until
  /// it is handed in and the first is provisional.
  public static boolean hidesSecond(Case state, String person) {
    var second = state.deliberation().second();
    if (second.asked().isEmpty() || second.asked().get().equals(person)) return false;
    return second.pending() || !firstIsIn(state);
  }

  /// The file with what the person may see of it; the file itself where nothing is hidden. It is
  /// for showing: nothing is said on it.
  public static CaseFile seenBy(CaseFile file, String person) {
    var first = hidesFirst(file.state(), person);
    var second = hidesSecond(file.state(), person);
    if (!first && !second) return file;
    return file.showing(said ->
        said.entry().author().person().equals(person)
            || !((first && ofFirst(said.act())) || (second && ofSecond(said.act()))));
  }

  private static boolean firstIsIn(Case state) {
    return state.deliberation().outcome().locked()
        || CaseStep.PREPARATION.before(state.deliberation().moved().to());
  }

  /// What the first inspector, or anybody who had seen the first judgement, thinks of the case.
  private static boolean ofFirst(Act.OfCase act) {
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
      default -> false;
    };
  }
}
