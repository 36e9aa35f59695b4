package starboard.publication.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// What the colours of a document mean: those of sRGB.
final class Colours {
  private static final String PROFILE = "sRGB IEC61966-2.1";
  private static final byte[] SRGB =
      FontObjects.deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

  private Colours() {}

  static COSDictionary intent(PDDocument document) throws IOException {
    var profile = FontObjects.stream(document, SRGB);
    profile.setInt(COSName.N, 3);
    var intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, PROFILE);
    intent.setString(COSName.INFO, PROFILE);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    return intent;
  }
}
