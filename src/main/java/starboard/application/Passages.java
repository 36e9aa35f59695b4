package starboard.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import starboard.application.publishing.PublicationContents.Passage;
import starboard.results.Results;
import starboard.results.commentary.Commentary;

/// The commentary under the headings of the document of November 2003.
final class Passages {
  private Passages() {}

  static List<Passage> of(Results results) {
    var byHeading = new LinkedHashMap<String, List<String>>();
    for (var remark : Commentary.of(results))
      byHeading
          .computeIfAbsent(heading(remark.paragraph()), _ -> new ArrayList<>())
          .add(remark.sentence());
    return byHeading.entrySet().stream()
        .map(it -> new Passage(it.getKey(), it.getValue()))
        .toList();
  }

  private static String heading(int paragraph) {
    return switch (paragraph) {
      case 14 -> "How well are councils performing overall?";
      case 15, 16 -> "Which services are performing best?";
      case 17 -> "How does performance compare in different parts of the country?";
      case 18 -> "How does performance compare across different types of council?";
      default -> "What progress has been made amongst the councils performing least well before?";
    };
  }
}
