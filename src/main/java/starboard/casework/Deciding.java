package starboard.casework;

import java.util.Optional;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.Determination;
import starboard.casework.determination.InYearChange;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.ModerationNote;
import starboard.casework.moderation.NoteId;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.RepresentationId;
import starboard.casework.moderation.Response;
import starboard.casework.moderation.Settlement;
import starboard.rating.Subject;

/// An act on the way of a case from its provisional judgements to its determination and beyond.
public sealed interface Deciding extends Act.Undoable {

  /// The case was given to an inspector; a blank name takes it back.
  record Assigned(String inspector) implements Deciding {
    @Override
    public CaseField field() {
      return new DecidingField.Inspector();
    }
  }

  /// The case moved on or back.
  record Moved(CaseMove move) implements Deciding {
    @Override
    public CaseField field() {
      return new DecidingField.Step();
    }
  }

  /// A finding was settled; empty takes it back.
  record FindingSettled(FindingId finding, Optional<Settlement> settlement) implements Deciding {
    @Override
    public CaseField field() {
      return new DecidingField.SettlementOf(finding);
    }
  }

  /// A note was written while councils were compared; empty takes it back.
  record Noted(NoteId id, Optional<ModerationNote> note) implements Deciding {
    @Override
    public CaseField field() {
      return new DecidingField.Note(id);
    }
  }

  /// The council made a point on its draft; empty where that was a mistake.
  record Represented(RepresentationId id, Optional<Representation> representation)
      implements Deciding {
    @Override
    public CaseField field() {
      return new DecidingField.Point(id);
    }
  }

  /// A point of the council was answered; empty takes the answer back.
  record Responded(RepresentationId id, Optional<Response> response) implements Deciding {
    @Override
    public CaseField field() {
      return new DecidingField.ResponseTo(id);
    }
  }

  /// An inspector was asked to judge the case a second time; a blank name takes it back.
  record SecondAsked(String inspector) implements Deciding {
    @Override
    public CaseField field() {
      return new DecidingField.SecondInspector();
    }
  }

  /// The second inspector judged.
  record SecondJudged(Subject subject, Answer answer) implements Deciding {
    public SecondJudged {
      answer.mustAnswer(subject.question());
    }

    @Override
    public CaseField field() {
      return new DecidingField.SecondAnswer(subject);
    }
  }

  /// The second inspector wrote why; a blank text takes it back.
  record SecondReasoned(Subject subject, String rationale) implements Deciding {
    @Override
    public CaseField field() {
      return new DecidingField.SecondReason(subject);
    }
  }

  /// The second inspector handed the second judgement in; from then on it is not changed.
  record SecondGiven(boolean given) implements Deciding {
    @Override
    public CaseField field() {
      return new DecidingField.SecondIn();
    }
  }

  /// The chief inspector determined the case.
  record Determined(Determination determination) implements Deciding {
    @Override
    public CaseField field() {
      return new DecidingField.Outcome();
    }
  }

  /// The chief inspector opened a determined case again.
  record Reopened(String reason) implements Deciding {
    @Override
    public CaseField field() {
      return new DecidingField.Outcome();
    }
  }

  /// The rating was changed within the year; empty says that it was not.
  record InYearChanged(Optional<InYearChange> change) implements Deciding {
    @Override
    public CaseField field() {
      return new DecidingField.InYear();
    }
  }

  /// The change within the year was taken back.
  record InYearTakenBack(String reason) implements Deciding {
    @Override
    public CaseField field() {
      return new DecidingField.InYear();
    }
  }
}
