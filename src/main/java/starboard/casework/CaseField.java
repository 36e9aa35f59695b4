package starboard.casework;

import java.util.Optional;
import starboard.casework.year.ReviewPart;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.ReturnId;
import starboard.indicators.IndicatorCode;
import starboard.rating.Subject;

/// One field of a case: what one act writes, a later act overwrites, and two people can disagree
/// on.
public sealed interface CaseField
    permits CaseField.AnswerTo,
        CaseField.ReasonFor,
        CaseField.ButForLimit,
        CaseField.ExemptionFrom,
        CaseField.KeyJudgement,
        CaseField.ValueOf,
        CaseField.Item,
        CaseField.WithdrawalOf,
        CaseField.BearingOn,
        CaseField.AdmissionOf,
        CaseField.Return,
        CaseField.ArrivalOf,
        CaseField.ReviewDay,
        CaseField.Review,
        CaseField.Plan,
        CaseField.Progress,
        CaseField.Rise,
        DecidingField {

  /// What the field says while nobody has written it.
  Act.Undoable blank();

  record AnswerTo(Subject subject) implements CaseField {
    @Override
    public Act.Judged blank() {
      return new Act.Judged(subject, new Answer.Open());
    }
  }

  record ReasonFor(Subject subject) implements CaseField {
    @Override
    public Act.Reasoned blank() {
      return new Act.Reasoned(subject, "");
    }
  }

  record ButForLimit(Subject subject) implements CaseField {
    @Override
    public Act.JudgedButForLimit blank() {
      return new Act.JudgedButForLimit(subject, new Answer.Open());
    }
  }

  record ExemptionFrom(String key) implements CaseField {
    @Override
    public Act.Exempted blank() {
      return new Act.Exempted(key, "");
    }
  }

  record KeyJudgement(String key) implements CaseField {
    @Override
    public Act.KeyJudged blank() {
      return new Act.KeyJudged(key, new Answer.Open());
    }
  }

  record ValueOf(IndicatorCode code) implements CaseField {
    @Override
    public Act.Valued blank() {
      return new Act.Valued(code, Optional.empty());
    }
  }

  record Item(EvidenceId id) implements CaseField {
    @Override
    public Act.Described blank() {
      return new Act.Described(id, Optional.empty());
    }
  }

  record WithdrawalOf(EvidenceId id) implements CaseField {
    @Override
    public Act.Withdrawn blank() {
      return new Act.Withdrawn(id, "");
    }
  }

  record BearingOn(EvidenceId id, Subject subject) implements CaseField {
    @Override
    public Act.Weighed blank() {
      return new Act.Weighed(id, subject, Bearing.NONE);
    }
  }

  record AdmissionOf(EvidenceId id) implements CaseField {
    @Override
    public Act.Admitted blank() {
      return new Act.Admitted(id, "");
    }
  }

  record Return(ReturnId id) implements CaseField {
    @Override
    public Act.ReturnAsked blank() {
      return new Act.ReturnAsked(id, Optional.empty());
    }
  }

  record ArrivalOf(ReturnId id) implements CaseField {
    @Override
    public Act.ReturnArrived blank() {
      return new Act.ReturnArrived(id, Optional.empty());
    }
  }

  record ReviewDay() implements CaseField {
    @Override
    public Act.ReviewHeld blank() {
      return new Act.ReviewHeld(Optional.empty());
    }
  }

  record Review(ReviewPart part) implements CaseField {
    @Override
    public Act.ReviewWritten blank() {
      return new Act.ReviewWritten(part, "");
    }
  }

  record Plan() implements CaseField {
    @Override
    public Act.PlanAgreed blank() {
      return new Act.PlanAgreed(Optional.empty());
    }
  }

  record Progress() implements CaseField {
    @Override
    public Act.ProgressAssessed blank() {
      return new Act.ProgressAssessed(Optional.empty());
    }
  }

  record Rise() implements CaseField {
    @Override
    public Act.RiseJustified blank() {
      return new Act.RiseJustified(Optional.empty());
    }
  }
}
