package starboard.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import starboard.desktop.kit.Theme;
import starboard.desktop.star.StarCardModel;
import starboard.desktop.star.StarCardView;
import starboard.desktop.star.StarQuestion;
import starboard.exchange.ShippedRuleBooks;
import starboard.rating.Grade;
import starboard.rating.Grades;
import starboard.rating.Profile;
import starboard.rating.Subject;

/// How long it takes from a changed judgement to the repainted star card: the rating and its
/// explanation, the new words in their places, style and layout, and the painting of the whole
/// card. A screen paints beside the program and only what has changed, so it is no slower than
/// this.
///
/// One frame of 60 Hz is 16.7 ms; the 99th percentile must lie below it.
public final class StarCardFrames {
  private static final int WARM = 3_000;
  private static final int MEASURED = 3_000;
  private static final double FRAME = 1000.0 / 60;

  private final ShippedRuleBooks books = new ShippedRuleBooks();
  private final Random random = new Random(2003);
  private final StarCardModel model = new StarCardModel();
  private final WritableImage image = new WritableImage(300, 700);
  private Grades grades = Grades.of(Profile.at(0));

  private StarCardFrames() {}

  /// Prints the percentiles of the whole and of its parts, in milliseconds.
  public static void main(String[] args) {
    Platform.startup(() ->
        Platform.runLater(() -> {
          new StarCardFrames().run();
          Platform.runLater(Platform::exit);
        }));
  }

  /// One change, in milliseconds.
  private record Frame(double answer, double layout, double paint) {
    double whole() {
      return answer + layout + paint;
    }
  }

  private void run() {
    ask();
    var view = new StarCardView(model.cardProperty().get().orElseThrow(), _ -> {});
    model.cardProperty().subscribe(it -> it.ifPresent(view::show));
    var scroll = new ScrollPane(view);
    scroll.setFitToWidth(true);
    var scene = new Scene(scroll, 300, 700);
    new Theme().dress(scene);
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
    for (int i = 0; i < WARM; i++) frame(scene);
    var frames = IntStream.range(0, MEASURED).mapToObj(_ -> frame(scene)).toList();
    print("answer", frames.stream().mapToDouble(Frame::answer).toArray());
    print("layout", frames.stream().mapToDouble(Frame::layout).toArray());
    print("paint", frames.stream().mapToDouble(Frame::paint).toArray());
    double p99 = print("whole", frames.stream().mapToDouble(Frame::whole).toArray());
    stage.close();
    System.out.printf("one frame is %.1f ms: %s%n", FRAME, p99 <= FRAME ? "kept" : "missed");
  }

  private Frame frame(Scene scene) {
    long start = System.nanoTime();
    change();
    long answered = System.nanoTime();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    long laidOut = System.nanoTime();
    scene.snapshot(image);
    long painted = System.nanoTime();
    return new Frame(
        millis(answered - start), millis(laidOut - answered), millis(painted - laidOut));
  }

  private void change() {
    var subject = Subject.values()[random.nextInt(Subject.values().length)];
    var scale = Grade.of(subject.question());
    int grade = random.nextInt(scale.size() + 1);
    grades =
        grade == scale.size() ? grades.without(subject) : grades.with(subject, scale.get(grade));
    ask();
  }

  private void ask() {
    model.ask(
        new StarQuestion(
            books.list().getFirst(),
            books.record(),
            List.of(),
            grades,
            Map.of(),
            Set.of(),
            List.of(),
            new StarQuestion.Provisional()));
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }

  private static double print(String what, double[] millis) {
    Arrays.sort(millis);
    double p99 = millis[millis.length * 99 / 100];
    System.out.printf(
        "%-7s p50 %6.2f ms   p99 %6.2f ms   most %6.2f ms%n",
        what, millis[millis.length / 2], p99, millis[millis.length - 1]);
    return p99;
  }
}
