package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import starboard.evidence.Standards;
import starboard.evidence.StandardsArea;
import starboard.indicators.BandRange;
import starboard.indicators.Banding;
import starboard.indicators.Direction;
import starboard.indicators.GroupBands;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorSet;
import starboard.indicators.KeyCondition;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyIndicators;
import starboard.journal.Canonical;
import starboard.journal.Fields;
import starboard.journal.MalformedEntry;
import starboard.rating.Capacity;
import starboard.rating.Certainty;
import starboard.rating.Origin;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Subject;

class ActReadingTest {
  private static final Origin ORIGIN = new Origin("p. 3", Certainty.QUOTED, "as printed");
  private static final IndicatorCode A1 = new IndicatorCode("A1");

  @Test
  void everyActOnACaseIsReadBackAsItWasWritten() {
    var kinds = new HashSet<Class<?>>();
    for (var seed = 0; seed < 500; seed++)
      for (var act : new RandomActs(seed).all()) {
        assertEquals(act, ActCodec.caseAct(reread(act)), "seed " + seed);
        kinds.add(act.getClass());
      }
    assertEquals(kindsOf(Act.OfCase.class), kinds);
  }

  @Test
  void everyDirectionAndEveryBandingIsReadBack() {
    var open = new BandRange(5, Optional.empty(), Optional.of(new BigDecimal("2.5")));
    var closed = new BandRange(1, Optional.of(new BigDecimal("2.5")), Optional.empty());
    var groups =
        List.of(
            new GroupBands("Group 1", Set.of("Inner London", "reading"), List.of(open, closed)),
            new GroupBands("", Set.of(), List.of(closed)));
    for (var direction :
        List.of(
            new Direction.Higher(),
            new Direction.Lower(),
            new Direction.WithinRange(),
            new Direction.Near(BigDecimal.ONE),
            new Direction.NotKnown()))
      for (var banding :
          List.of(new Banding.NotBanded(), new Banding.NotKnown(), new Banding.Banded(groups))) {
        var one =
            new Indicator(
                A1, "Stability", "", Set.of(Service.CHILDREN), "%", direction, banding, ORIGIN);
        var act = new Act.IndicatorsSet(new IndicatorSet(List.of(one)));
        assertEquals(act, ActCodec.roundAct(reread(act)));
      }
    var none = new Act.IndicatorsSet(IndicatorSet.NONE);
    assertEquals(none, ActCodec.roundAct(reread(none)));
  }

  @Test
  void everyConditionOfAKeyIndicatorIsReadBack() {
    for (var condition :
        List.of(
            new KeyCondition.Above(A1, BigDecimal.TWO),
            new KeyCondition.Below(A1, new BigDecimal("0.5")),
            new KeyCondition.BandAtMost(A1, 2),
            new KeyCondition.JudgedAtMost(Serving.SOME),
            new KeyCondition.NotKnown("“low”"))) {
      var whole =
          new KeyIndicator(
              "A1",
              "Stability",
              Optional.of(Service.ADULTS),
              condition,
              Optional.of(Serving.MOST),
              Optional.of(BigDecimal.TEN),
              ORIGIN);
      var bare =
          new KeyIndicator(
              "B",
              "Unknown",
              Optional.empty(),
              condition,
              Optional.empty(),
              Optional.empty(),
              ORIGIN);
      var act = new Act.KeysSet(new KeyIndicators(List.of(whole, bare)));
      assertEquals(act, ActCodec.roundAct(reread(act)));
    }
  }

  @Test
  void standardsAndLoadsAreReadBack() {
    for (var question : Question.values()) {
      var area = new StandardsArea(6, "Capacity", "Poor: …", question, ORIGIN);
      var act = new Act.StandardsSet(new Standards(List.of(area)));
      assertEquals(act, ActCodec.roundAct(reread(act)));
    }
    var load = new Act.ValuesLoaded(new ValuesLoad("paf.csv", "ab", 7_500, 12));
    assertEquals(load, ActCodec.roundAct(reread(load)));
  }

  @Test
  void noNameOfAnActIsUnderstoodOnAnotherKindOfFile() {
    for (var act : new RandomActs(1).all()) {
      var written = ActCodec.write(act);
      var name = written.text("act");
      assertMalformed("“" + name + "” is not an act on a round", () -> ActCodec.roundAct(written));
      assertMalformed(
          "“" + name + "” is not an act on the register", () -> ActCodec.registerAct(written));
    }
    assertMalformed("“danced” is not an act on a case", "{\"act\":\"danced\"}");
    assertMalformed("The field 'act' is missing; it must be a text.", "{}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The field 'answer' is missing; it must be a group of fields. |"
            + " {'act':'judged','subject':'adults_serving'}",
        "the act has an unknown subject | {'act':'reasoned','reason':'x','subject':'adults'}",
        "the act has an unknown grade |"
            + " {'act':'judged','answer':{'grade':'Fine','question':'serving'},'subject':'adults_serving'}",
        "“soon” is not an answer |"
            + " {'act':'judged','answer':{'none':'soon'},'subject':'adults_serving'}",
        "the act has an unknown bearing |"
            + " {'act':'weighed','bearing':'hints','item':'i','subject':'adults_serving'}",
        "“described” cannot be read: not the id of an item of evidence: A B |"
            + " {'act':'described','item':'A B'}",
        "“return-asked” cannot be read: not the id of a return: # |"
            + " {'act':'return-asked','return':'#'}",
        "the act has an unknown kind |"
            + " {'act':'return-asked','return':'r','terms':{'due':'2004-01-01','kind':'gossip','title':'x'}}",
        "“1 May” is not a date | {'act':'review-held','day':'1 May'}",
        "“plan-agreed” cannot be read: an improvement plan has a title |"
            + " {'act':'plan-agreed','plan':{'agreed':'2004-01-01','aims':'','title':' '}}",
        "The field 'in-capacity' must be true or false. |"
            + " {'act':'progress-assessed','assessment':{'grounds':'x','in-capability':true,'in-capacity':'yes','items':[]}}",
        "the act has an unknown part | {'act':'review-written','part':'weather','text':''}",
        "the act has an unknown status |"
            + " {'act':'valued','indicator':'A1','value':{'status':'final'}}",
        "“many” is not a number |"
            + " {'act':'valued','indicator':'A1','value':{'status':'final','value':'many'}}",
        "“valued” cannot be read: not the code of an indicator: a1 |"
            + " {'act':'valued','indicator':'a1'}",
        "what an undone act restores is not an act that can be undone |"
            + " {'act':'undid','entry':'0000000000000000000000000000000000000000000000000000000000000000','restoring':{'act':'values-received','source':'','values':{}}}",
        "The field 'stars' is not from -2147483648 to 2147483647. |"
            + " {'act':'rating-recorded','answers':{},'source':'','stars':4294967296}",
        "“judged” cannot be read: Poor does not answer Serving people well? |"
            + " {'act':'judged','answer':{'grade':'Poor','question':'capacity'},'subject':'adults_serving'}",
        "“key-judged” cannot be read: Poor does not answer Serving people well? |"
            + " {'act':'key-judged','answer':{'grade':'Poor','question':'capacity'},'key':'audit'}",
      })
  void whatCannotBeIsRefusedByName(String sentence, String json) {
    assertMalformed(sentence, json.replace('\'', '"'));
  }

  @Test
  void noAnswerIsToAnotherQuestion() {
    for (var subject : Subject.values()) {
      var other = subject.question() == Question.SERVING ? Capacity.EXCELLENT : Serving.YES;
      var answer = CaseFixture.given(other);
      assertThrows(IllegalArgumentException.class, () -> new Act.Judged(subject, answer));
      assertThrows(
          IllegalArgumentException.class, () -> new Act.JudgedButForLimit(subject, answer));
    }
  }

  private static void assertMalformed(String sentence, String json) {
    var fields = (Fields) Canonical.read(json);
    assertMalformed(sentence, () -> ActCodec.caseAct(fields));
  }

  private static void assertMalformed(String sentence, Runnable reading) {
    assertEquals(sentence, assertThrows(MalformedEntry.class, reading::run).getMessage());
  }

  private static Set<Class<?>> kindsOf(Class<?> sealed) {
    return Set.copyOf(Stream.of(sealed).flatMap(ActReadingTest::records).toList());
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ActReadingTest::records)
        : Stream.of(type);
  }

  private static Fields reread(Act act) {
    return (Fields) Canonical.read(Canonical.text(ActCodec.write(act)));
  }
}
