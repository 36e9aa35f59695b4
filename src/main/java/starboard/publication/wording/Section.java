package starboard.publication.wording;

import java.util.List;

/// A part of what is published of a council: a heading and what stands under it.
///
/// @param id one of its kind on a page: lower-case words joined by `-`
/// @param texts paragraphs
/// @param points a list
public record Section(
    String id, String heading, List<String> texts, List<String> points, List<PlainTable> tables) {
  public Section {
    texts = List.copyOf(texts);
    points = List.copyOf(points);
    tables = List.copyOf(tables);
  }

  static Section words(String id, String heading, String text) {
    return new Section(id, heading, List.of(text), List.of(), List.of());
  }

  static Section points(String id, String heading, List<String> points) {
    return new Section(id, heading, List.of(), points, List.of());
  }

  static Section table(String id, String heading, PlainTable table) {
    return new Section(id, heading, List.of(), List.of(), List.of(table));
  }
}
