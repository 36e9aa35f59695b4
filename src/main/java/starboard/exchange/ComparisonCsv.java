package starboard.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import starboard.application.ComparisonSheets;
import starboard.application.NearestCouncils;
import starboard.consistency.comparing.Cell;
import starboard.consistency.comparing.Comparison;
import starboard.consistency.comparing.Line;
import starboard.rating.Grade;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Writes comparisons of councils as text with commas.
public final class ComparisonCsv implements ComparisonSheets {
  private static final List<String> LINE = List.of("aspect", "line", "differs");

  @Override
  public void write(Comparison comparison, Writer out) throws IOException {
    var header = joined(LINE, comparison.councils().stream().map(it -> it.council().name()));
    CsvOut.write(
        Stream.concat(Stream.of(header), comparison.lines().stream().map(ComparisonCsv::line)),
        out);
  }

  private static List<String> line(Line line) {
    return joined(
        List.of(line.aspect().word(), line.title(), line.differs() ? "yes" : "no"),
        line.cells().stream().map(Cell::whole));
  }

  @Override
  public void write(NearestCouncils nearest, Writer out) throws IOException {
    var header =
        joined(
            List.of("kind", "council"),
            Stream.concat(
                Stream.of(Subject.values()).map(Subject::word), Stream.of("stars", "words")));
    var near = nearest.nearest().stream().map(ComparisonCsv::near);
    var precedents =
        nearest.precedents().stream()
            .map(it ->
                List.of(
                    "precedent", it.other().council().text(), "", "", "", "", "", it.sentence()));
    CsvOut.write(Stream.concat(Stream.of(header), Stream.concat(near, precedents)), out);
  }

  private static List<String> near(NearestCouncils.Near near) {
    var grades =
        Stream.of(Subject.values()).map(it -> near.grades().get(it).map(Grade::word).orElse(""));
    var stars = near.stars().map(Stars::count).map(String::valueOf).orElse("");
    return joined(
        List.of("near", near.council().name()),
        Stream.concat(grades, Stream.of(stars, near.why())));
  }

  private static List<String> joined(List<String> first, Stream<String> second) {
    return Stream.concat(first.stream(), second).toList();
  }
}
