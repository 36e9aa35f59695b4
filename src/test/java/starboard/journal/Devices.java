package starboard.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Several people at work on one case file, each on a device of their own, with clocks that differ
/// by a few seconds and now and then a merge of two devices.
final class Devices {
  private Devices() {}

  /// What each device has in the end.
  static List<History> atWork(Random random, int devices, int acts) {
    var histories = new ArrayList<History>();
    var authors = new ArrayList<Author>();
    for (var device = 0; device < devices; device++) {
      histories.add(History.empty(Sample.BEXLEY));
      authors.add(new Author("person " + device, "inspector", "laptop-" + device));
    }
    for (var act = 0; act < acts; act++) {
      var device = random.nextInt(devices);
      var own = histories.get(device);
      if (random.nextInt(4) == 0)
        histories.set(device, own.merge(histories.get(random.nextInt(devices))));
      else {
        var seconds = act + random.nextInt(5) - 2;
        var said = Sample.said(authors.get(device), seconds, writes(random), own.heads());
        histories.set(device, own.with(said));
      }
    }
    return histories;
  }

  /// What they all have together.
  static History merged(List<History> histories) {
    return histories.stream().reduce(History.empty(Sample.BEXLEY), History::merge);
  }

  private static Fields writes(Random random) {
    var act = Fields.NONE;
    for (var i = random.nextInt(3); i >= 0; i--)
      act = act.with("field " + random.nextInt(4), random.nextInt(3));
    return act;
  }
}
