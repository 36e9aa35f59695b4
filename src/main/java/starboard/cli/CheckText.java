package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import starboard.application.RuleBookCheck;
import starboard.rating.RecordFit;

/// What the check of a rule book found, a line a finding.
final class CheckText {
  private CheckText() {}

  static List<String> of(RuleBookCheck check) {
    return switch (check) {
      case RuleBookCheck.Flawed(var book, var flaws) -> {
        var lines = new ArrayList<String>();
        lines.add(book.id() + ": refused");
        for (var flaw : flaws) lines.add("  " + flaw.words());
        yield lines;
      }
      case RuleBookCheck.Sound(var book, var fits) -> {
        var lines = new ArrayList<String>();
        lines.add(book.id() + ": proved");
        lines.add("  every combination has one star, and a better judgement never lowers it");
        lines.add("  the services can be swapped, and the worked examples hold");
        fits.forEach((round, fit) -> lines.addAll(fit(round, fit)));
        yield lines;
      }
    };
  }

  private static List<String> fit(String round, RecordFit fit) {
    var lines = new ArrayList<String>();
    lines.add("%s: %d of %d published stars".formatted(round, fit.fits(), fit.councils()));
    for (var misfit : fit.misfits())
      lines.add(
          "  %s, %s: published %s, here %s"
              .formatted(
                  misfit.expected().council(),
                  misfit.expected().profile(),
                  misfit.expected().stars().words(),
                  misfit.got().words()));
    return lines;
  }
}
