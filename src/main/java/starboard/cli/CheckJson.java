package starboard.cli;

import starboard.application.RuleBookCheck;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Text;
import starboard.journal.Value;
import starboard.rating.RecordFit;
import starboard.rating.RecordFit.Misfit;
import starboard.rating.Subject;

/// What the check of a rule book found, for programs.
final class CheckJson {
  private CheckJson() {}

  static Fields of(RuleBookCheck check) {
    return switch (check) {
      case RuleBookCheck.Flawed(var book, var flaws) ->
          Fields.NONE
              .with("id", book.id())
              .with("proved", false)
              .with(
                  "flaws",
                  new Items(flaws.stream().<Value>map(it -> new Text(it.words())).toList()));
      case RuleBookCheck.Sound(var book, var fits) ->
          Fields.NONE
              .with("id", book.id())
              .with("proved", true)
              .with(
                  "rounds",
                  new Items(
                      fits.entrySet().stream()
                          .<Value>map(it -> fit(it.getKey(), it.getValue()))
                          .toList()));
    };
  }

  private static Fields fit(String round, RecordFit fit) {
    return Fields.NONE
        .with("round", round)
        .with("councils", fit.councils())
        .with("fits", fit.fits())
        .with("misfits", new Items(fit.misfits().stream().<Value>map(CheckJson::misfit).toList()));
  }

  private static Fields misfit(Misfit misfit) {
    var fields =
        Fields.NONE
            .with("council", misfit.expected().council())
            .with("published_stars", misfit.expected().stars().count())
            .with("rated_stars", misfit.got().count());
    for (var subject : Subject.values())
      fields = fields.with(subject.word(), misfit.expected().profile().grade(subject).word());
    return fields;
  }
}
