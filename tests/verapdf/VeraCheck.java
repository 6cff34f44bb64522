import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Reference;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Holds PDF files to PDF/UA-1 with veraPDF. Takes paths of files, one a line, on standard input; writes one
 * line of JSON for each: {"file": …, "compliant": …, "failed": ["<rule> <requirement>: <where>", …]}.
 *
 * The profile is read with the JDK's own parser: veraPDF's needs a library that no JDK carries any more.
 */
public class VeraCheck {
  private static final String PROFILE = "/org/verapdf/pdfa/validation/PDFUA-1.xml";
  private static final int MOST_FAILURES = 1000;

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
    ValidationProfile profile = readProfile();
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, "UTF-8");
    List<String> files = new String(System.in.readAllBytes(), "UTF-8").lines().collect(Collectors.toList());
    for (String file : files) out.println(judge(Paths.get(file), profile));
  }

  private static String judge(Path file, ValidationProfile profile) {
    String start = "{\"file\":" + quote(file.toString());
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        PDFAParser parser = Foundries.defaultInstance().createParser(in, profile.getPDFAFlavour());
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(profile, MOST_FAILURES, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      return start + ",\"compliant\":" + result.isCompliant() + ",\"failed\":" + failures(result) + "}";
    } catch (Throwable failure) {
      return start + ",\"compliant\":false,\"failed\":[" + quote(failure.toString()) + "]}";
    }
  }

  /** The first failure of each rule. */
  private static String failures(ValidationResult result) {
    Map<String, String> first = new LinkedHashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
      String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
      String where = assertion.getLocation() == null ? "" : assertion.getLocation().getContext();
      first.putIfAbsent(rule, quote(rule + " " + assertion.getMessage() + ": " + where));
    }
    return "[" + String.join(",", first.values()) + "]";
  }

  private static ValidationProfile readProfile() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try (InputStream in = VeraCheck.class.getResourceAsStream(PROFILE)) {
      Element root = factory.newDocumentBuilder().parse(in).getDocumentElement();
      Set<Rule> rules = new LinkedHashSet<>();
      for (Element rule : kids(kid(root, "rules"), "rule")) rules.add(readRule(rule));
      Set<Variable> variables = new LinkedHashSet<>();
      for (Element variable : kids(kid(root, "variables"), "variable")) variables.add(readVariable(variable));
      return Profiles.profileFromValues(
          PDFAFlavour.valueOf(root.getAttribute("flavour")),
          Profiles.profileDetailsFromValues("ua1", "", "veraPDF Consortium", new Date(0)),
          "",
          rules,
          variables);
    }
  }

  private static Rule readRule(Element rule) {
    Element id = kid(rule, "id");
    Element error = kid(rule, "error");
    List<ErrorArgument> arguments = new ArrayList<>();
    for (Element argument : kids(kid(error, "arguments"), "argument")) {
      String name = argument.hasAttribute("name") ? argument.getAttribute("name") : null;
      arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), name, null));
    }
    List<Reference> references = new ArrayList<>();
    for (Element reference : kids(kid(rule, "references"), "reference")) {
      references.add(
          Profiles.referenceFromValues(reference.getAttribute("specification"), reference.getAttribute("clause")));
    }
    return Profiles.ruleFromValues(
        Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
            id.getAttribute("clause"),
            Integer.parseInt(id.getAttribute("testNumber"))),
        rule.getAttribute("object"),
        rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
        rule.getAttribute("tags"),
        text(rule, "description"),
        text(rule, "test"),
        Profiles.errorFromValues(text(error, "message"), arguments),
        references);
  }

  private static Variable readVariable(Element variable) {
    return Profiles.variableFromValues(
        variable.getAttribute("name"),
        variable.getAttribute("object"),
        text(variable, "defaultValue"),
        text(variable, "value"));
  }

  private static List<Element> kids(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    if (parent == null) return found;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (name.equals(node.getLocalName())) found.add((Element) node);
    }
    return found;
  }

  private static Element kid(Element parent, String name) {
    List<Element> found = kids(parent, name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static String text(Element parent, String name) {
    Element found = kid(parent, name);
    return found == null ? "" : found.getTextContent();
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char character : text.toCharArray()) {
      if (character == '"' || character == '\\') quoted.append('\\').append(character);
      else if (character < 0x20) quoted.append(String.format("\\u%04x", (int) character));
      else quoted.append(character);
    }
    return quoted.append('"').toString();
  }
}
