package starboard.application.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.casework.Round;
import starboard.results.Results;
import starboard.results.figure.Figure;
import starboard.results.table.Table;

/// Everything that a publication says.
///
/// @param figures with their charts and tables
/// @param commentary what the results say in sentences, under headings
/// @param councils one for each council of the round, by name
/// @param areas the standards areas of the round, each with its number
/// @param corrections what changed in this round after determination or publication, the newest
///   first
public record PublicationContents(
    Results results,
    List<Figure> figures,
    Table annex1,
    Table annex2,
    List<Passage> commentary,
    List<CouncilReport> councils,
    List<String> areas,
    List<Correction> corrections,
    JournalHead head) {
  public PublicationContents {
    figures = List.copyOf(figures);
    commentary = List.copyOf(commentary);
    councils = List.copyOf(councils);
    areas = List.copyOf(areas);
    corrections = List.copyOf(corrections);
  }

  /// Sentences under a heading.
  public record Passage(String heading, List<String> sentences) {
    public Passage {
      sentences = List.copyOf(sentences);
    }
  }

  public Round round() {
    return results.now().round();
  }

  /// The month of the round in words.
  public String month() {
    return results.now().title();
  }

  /// The day of publication, where it is known.
  public Optional<LocalDate> published() {
    return round().terms().publication();
  }

  /// Every table of the publication: those of the figures, then the annexes.
  public List<Table> tables() {
    var tables = new ArrayList<Table>();
    for (var figure : figures) tables.add(figure.table());
    tables.add(annex1);
    tables.add(annex2);
    return List.copyOf(tables);
  }
}
