package starboard.application.invented;

import java.util.Optional;
import starboard.casework.Act;
import starboard.casework.Carrying;
import starboard.casework.Case;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.Deciding;
import starboard.casework.Role;

/// One invented council in one invented round.
public record InventedCase(InventedRound round, Council council) {

  public CaseId id() {
    return new CaseId(round.id(), council.id());
  }

  /// The case of the round before, where there is one.
  public Optional<CaseId> earlier() {
    return round.from().map(it -> new CaseId(it, council.id()));
  }

  /// Everything said in it.
  ///
  /// @param earlier the council in the round before, whose judgements carry over into a refresh
  public CaseFile file(Optional<Case> earlier) {
    var chance = round.chance(council.id().text());
    var quality = quality();
    var inspector = InventedProgress.inspector(round.plan(), council);
    var diary = new Diary(round, inspector);
    if (round.refresh())
      earlier.flatMap(Carrying::of).ifPresent(it -> diary.say(Role.CHIEF_INSPECTOR, 1, 5, 0, it));
    diary.say(Role.CHIEF_INSPECTOR, 1, 12, 0, new Deciding.Assigned(inspector));
    var open = InventedJudging.open(round, council);
    InventedEvidence.write(round, diary, chance, open);
    var values = InventedValues.of(round.plan().indicators(), quality, chance);
    diary.say(Role.DATA_OFFICER, 7, 15, 0, new Act.ValuesReceived(values, round.valuesFile()));
    InventedReview.write(round, quality, diary, chance);
    var judged = InventedJudging.write(round, council, quality, values, diary, chance, open);
    if (judged && !round.published()) InventedProgress.write(round, council, diary);
    return diary.file(id());
  }

  /// How good the council is in this round, from -1.5 to 1.5: much as in all rounds.
  private double quality() {
    var always = Chance.of(round.plan().seed(), council.id().text()).spread();
    return 0.8 * always + 0.2 * round.chance("quality/" + council.id()).spread();
  }
}
