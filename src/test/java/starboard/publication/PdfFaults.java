package starboard.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What veraPDF has against a document as PDF/UA-1 and PDF/A-3u.
public final class PdfFaults {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfFaults() {}

  public static List<String> of(byte[] pdf) throws IOException {
    var faults = new ArrayList<String>();
    for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_U))
      try (var parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        var result = validator.validate(parser);
        for (var it : result.getTestAssertions())
          if (it.getStatus() == TestAssertion.Status.FAILED)
            faults.add(flavour + " " + it.getRuleId().getClause() + ": " + it.getMessage());
        if (!result.isCompliant() && faults.isEmpty()) faults.add(flavour + ": not compliant");
      } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
        faults.add(flavour + ": " + e.getMessage());
      }
    return faults;
  }
}
