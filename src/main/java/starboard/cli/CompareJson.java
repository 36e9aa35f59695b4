package starboard.cli;

import starboard.application.NearestCouncils;
import starboard.consistency.comparing.Comparison;
import starboard.consistency.comparing.Line;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Value;
import starboard.rating.Subject;

/// Councils compared, for programs.
final class CompareJson {
  private CompareJson() {}

  static Fields of(Comparison comparison) {
    return Fields.NONE
        .with(
            "councils",
            new Items(
                comparison.councils().stream()
                    .<Value>map(it -> {
                      var fields = Fields.NONE.with("council", it.council().name());
                      if (it.stars().isPresent())
                        fields = fields.with("stars", it.stars().get().count());
                      return it.points().isPresent()
                          ? fields.with("points", it.points().get())
                          : fields;
                    })
                    .toList()))
        .with("lines", new Items(comparison.lines().stream().<Value>map(CompareJson::of).toList()));
  }

  private static Fields of(Line line) {
    return Fields.NONE
        .with("aspect", line.aspect().word())
        .with("line", line.title())
        .with("differs", line.differs())
        .with(
            "cells",
            new Items(
                line.cells().stream()
                    .<Value>map(it -> Fields.NONE.with("words", it.words()).with("more", it.more()))
                    .toList()));
  }

  static Fields of(NearestCouncils found) {
    return Fields.NONE
        .with("council", found.council().name())
        .with("nearest", new Items(found.nearest().stream().<Value>map(CompareJson::of).toList()))
        .with(
            "precedents",
            new Items(
                found.precedents().stream()
                    .<Value>map(it ->
                        Fields.NONE
                            .with("council", it.other().council().text())
                            .with("words", it.sentence()))
                    .toList()));
  }

  private static Fields of(NearestCouncils.Near near) {
    var fields = Fields.NONE.with("council", near.council().name()).with("why", near.why());
    if (near.stars().isPresent()) fields = fields.with("stars", near.stars().get().count());
    for (var subject : Subject.values()) {
      var grade = near.grades().get(subject);
      if (grade.isPresent()) fields = fields.with(subject.word(), grade.get().word());
    }
    return fields;
  }
}
