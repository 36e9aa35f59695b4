package starboard.cli;

import java.util.List;
import starboard.application.CaseView;
import starboard.casework.Case;
import starboard.casework.StarState;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Text;
import starboard.journal.Value;
import starboard.journal.Whole;
import starboard.rating.Change;
import starboard.rating.Rating;
import starboard.rating.Sentences;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// A case for programs.
final class CaseJson {
  private CaseJson() {}

  static Fields of(CaseView view) {
    var judgements = Fields.NONE;
    for (var subject : Subject.values())
      judgements = judgements.with(subject.word(), judgement(view.state(), subject));
    var fields =
        Fields.NONE
            .with("council", view.council().name())
            .with("type", view.council().type().title())
            .with("region", view.council().region().title())
            .with("round", view.round().id().text())
            .with("stage", view.stage().word())
            .with("rules", view.rules().book().id())
            .with("judgements", judgements)
            .with("star", star(view))
            .with(
                "earlier",
                new Items(view.earlier().stream().<Value>map(CaseJson::earlier).toList()));
    return CasePartsJson.with(fields, view);
  }

  private static Fields judgement(Case state, Subject subject) {
    var judgement = state.judgement(subject);
    var fields =
        Fields.NONE
            .with("answer", JudgementWords.answer(judgement))
            .with("reason", judgement.reason())
            .with("conflict", judgement.inConflict());
    if (judgement.unlimited().isPresent())
      fields = fields.with("butForLimit", judgement.unlimited().get().word());
    var standing = JudgementWords.standing(state, subject);
    return standing.isEmpty() ? fields : fields.with("standing", standing);
  }

  private static Fields star(CaseView view) {
    var fields = Fields.NONE.with("status", view.star().word());
    return switch (view.star()) {
      case StarState.InConflict(var subjects) ->
          fields.with(
              "subjects",
              new Items(subjects.stream().<Value>map(it -> new Text(it.word())).toList()));
      case StarState.Rated(var rating) -> rated(view, rating, fields);
    };
  }

  private static Fields rated(CaseView view, Rating rating, Fields status) {
    var explanation = view.explanation();
    var fields =
        status
            .with("reason", Sentences.reason(rating))
            .with("raises", changes(explanation.raises()))
            .with("lowers", changes(explanation.lowers()));
    return switch (rating) {
      case Rating.Starred starred ->
          fields
              .with("stars", starred.stars().count())
              .with("points", starred.points())
              .with(
                  "record",
                  new Items(
                      explanation.backing().stream()
                          .<Value>map(it -> new Text(Sentences.backing(it, starred.stars())))
                          .toList()));
      case Rating.Incomplete open ->
          fields
              .with(
                  "possibleStars",
                  new Items(
                      open.possible().stream().<Value>map(it -> new Whole(it.count())).toList()))
              .with("lowest", open.lowest())
              .with("highest", open.highest());
      case Rating.NotYetRated _ -> fields;
    };
  }

  private static Items changes(List<Change> changes) {
    return new Items(changes.stream().<Value>map(CaseJson::change).toList());
  }

  private static Fields change(Change change) {
    var to = Fields.NONE;
    for (var entry : change.to().entrySet())
      to = to.with(entry.getKey().word(), entry.getValue().word());
    return Fields.NONE.with("to", to).with("stars", change.stars().count());
  }

  private static Fields earlier(CaseView.Earlier earlier) {
    var fields = Fields.NONE.with("round", earlier.round().id().text());
    var stars = earlier.stars().map(Stars::count);
    if (stars.isPresent()) fields = fields.with("stars", stars.get());
    for (var subject : Subject.values()) {
      var grade = earlier.state().judgement(subject).grade();
      if (grade.isPresent()) fields = fields.with(subject.word(), grade.get().word());
    }
    return fields;
  }
}
