import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Base64;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads the pages of PDF files: their text in the order of the file, and how they look. Takes paths of
 * files, one a line, on standard input; writes one line of JSON for each page: {"file": …, "width": …,
 * "height": …, "text": "<Base64>", "grey": "<Base64 of one byte a point, row by row, 255 is paper>"}.
 */
public class PdfPages {
  private static final float DOTS_PER_INCH = 72;

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.SEVERE);
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, "UTF-8");
    List<String> files = new String(System.in.readAllBytes(), "UTF-8").lines().collect(Collectors.toList());
    for (String file : files) {
      try (PDDocument document = Loader.loadPDF(new File(file))) {
        for (int page = 0; page < document.getNumberOfPages(); page++) out.println(read(file, document, page));
      }
    }
  }

  private static String read(String file, PDDocument document, int page) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    String text = stripper.getText(document);
    BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
    byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    Base64.Encoder encoder = Base64.getEncoder();
    return String.format(
        "{\"file\":\"%s\",\"width\":%d,\"height\":%d,\"text\":\"%s\",\"grey\":\"%s\"}",
        file.replace("\\", "\\\\").replace("\"", "\\\""),
        image.getWidth(),
        image.getHeight(),
        encoder.encodeToString(text.getBytes("UTF-8")),
        encoder.encodeToString(grey));
  }
}
