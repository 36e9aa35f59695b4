package starboard.application.publishing;

import java.util.ArrayList;
import java.util.List;
import starboard.rating.Stars;

/// What a rating brings with it, for information only: what paragraph 5 of the performance ratings
/// document of November 2003 says, and what is known of the comprehensive performance assessment.
/// Nothing is reckoned from it.
public final class Consequences {
  private Consequences() {}

  /// A sentence each.
  public static List<String> of(Stars stars) {
    var says = new ArrayList<String>();
    switch (stars) {
      case THREE -> {
        says.add(
            "The best performing councils have an increasing level of freedom in the way they use"
                + " centrally provided grant funds.");
        says.add(
            "They also have a reduced programme of inspection and monitoring, and reduced"
                + " requirements for planning information.");
      }
      case TWO, ONE ->
          says.add(
              "For this rating the document of November 2003 names neither freedoms nor support of"
                  + " its own (paragraph 5).");
      case ZERO ->
          says.add(
              "Councils with zero stars receive additional support, return fuller information, and"
                  + " are subject to more frequent monitoring.");
    }
    if (stars == Stars.ZERO)
      says.add(
          "In the comprehensive performance assessment a council with zero stars for social"
              + " services is placed no higher than weak.");
    if (stars.count() < Stars.TWO.count())
      says.add(
          "In the comprehensive performance assessment a council with fewer than two stars for"
              + " social services is not placed as excellent.");
    return List.copyOf(says);
  }
}
