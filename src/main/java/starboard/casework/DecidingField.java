package starboard.casework;

import java.util.Optional;
import starboard.casework.determination.CaseMove;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.NoteId;
import starboard.casework.moderation.RepresentationId;
import starboard.rating.Subject;

/// A field of a case that an act of [Deciding] writes.
public sealed interface DecidingField extends CaseField {

  record Inspector() implements DecidingField {
    @Override
    public Deciding.Assigned blank() {
      return new Deciding.Assigned("");
    }
  }

  record Step() implements DecidingField {
    @Override
    public Deciding.Moved blank() {
      return new Deciding.Moved(CaseMove.START);
    }
  }

  record SettlementOf(FindingId finding) implements DecidingField {
    @Override
    public Deciding.FindingSettled blank() {
      return new Deciding.FindingSettled(finding, Optional.empty());
    }
  }

  record Note(NoteId id) implements DecidingField {
    @Override
    public Deciding.Noted blank() {
      return new Deciding.Noted(id, Optional.empty());
    }
  }

  record Point(RepresentationId id) implements DecidingField {
    @Override
    public Deciding.Represented blank() {
      return new Deciding.Represented(id, Optional.empty());
    }
  }

  record ResponseTo(RepresentationId id) implements DecidingField {
    @Override
    public Deciding.Responded blank() {
      return new Deciding.Responded(id, Optional.empty());
    }
  }

  record SecondInspector() implements DecidingField {
    @Override
    public Deciding.SecondAsked blank() {
      return new Deciding.SecondAsked("");
    }
  }

  record SecondAnswer(Subject subject) implements DecidingField {
    @Override
    public Deciding.SecondJudged blank() {
      return new Deciding.SecondJudged(subject, new Answer.Open());
    }
  }

  record SecondReason(Subject subject) implements DecidingField {
    @Override
    public Deciding.SecondReasoned blank() {
      return new Deciding.SecondReasoned(subject, "");
    }
  }

  record SecondIn() implements DecidingField {
    @Override
    public Deciding.SecondGiven blank() {
      return new Deciding.SecondGiven(false);
    }
  }

  record Outcome() implements DecidingField {
    @Override
    public Deciding.Reopened blank() {
      return new Deciding.Reopened("");
    }
  }

  record InYear() implements DecidingField {
    @Override
    public Deciding.InYearChanged blank() {
      return new Deciding.InYearChanged(Optional.empty());
    }
  }
}
