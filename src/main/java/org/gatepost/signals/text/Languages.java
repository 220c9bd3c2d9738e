package org.gatepost.signals.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Which language a text is in. Function words and scripts answer for the languages they cover; OpenNLP's detector
 * answers for the rest, from {@value #FEWEST_LETTERS} letters on, since its ranking of shorter texts is noise.
 */
public final class Languages {
    /** The code of a text whose language cannot be told. */
    public static final String UNKNOWN = "";

    private static final int FEWEST_LETTERS = 40;
    private static final int MOST_CHARACTERS = 240;
    private static final double ENOUGH_FUNCTION_WORDS = 0.15;
    private static final String MODEL = "/langdetect-183.bin";
    private static final Map<String, String> TWO_LETTER_CODES = twoLetterCodes();

    private final FunctionWords functionWords = FunctionWords.load();
    private final LanguageDetectorME detector;

    /** Loads the detector; takes some hundred milliseconds. */
    public Languages() {
        try (InputStream model = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
            detector = new LanguageDetectorME(new LanguageDetectorModel(model));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the language model", e);
        }
    }

    /**
     * The language of a text as a two-letter code (three letters where a language has no shorter one), or {@link
     * #UNKNOWN}.
     *
     * @param words the text's words, lower case
     */
    public String of(String text, List<String> words) {
        String byScript = languageOfScript(text);
        if (!byScript.equals("latin")) {
            return byScript;
        }
        FunctionWords.Share glue = functionWords.largest(words);
        if (words.size() >= 3 && glue.share() >= ENOUGH_FUNCTION_WORDS && glue.lead() >= 1) {
            return glue.language();
        }
        if (text.length() < FEWEST_LETTERS) {
            return UNKNOWN;
        }
        String start = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        String code = detector.predictLanguage(start).getLang();
        return TWO_LETTER_CODES.getOrDefault(code, code);
    }

    /** The largest share that one language's function words have in a text: near 0 for lists of keywords. */
    public double glueShare(List<String> words) {
        return functionWords.largest(words).share();
    }

    /** A language for scripts that settle it, {@code latin} for the rest, {@link #UNKNOWN} where there is no letter. */
    private static String languageOfScript(String text) {
        int latin = 0;
        int cyrillic = 0;
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int arabic = 0;
        int greek = 0;
        int other = 0;
        for (int i = 0; i < text.length() && i < 2000; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                latin += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
            } else if (Character.isLetter(c)) {
                if (c < 0x250 || c >= 0x1e00 && c < 0x1f00) {
                    latin++;
                } else if (c >= 0x370 && c < 0x400) {
                    greek++;
                } else if (c >= 0x400 && c < 0x530) {
                    cyrillic++;
                } else if (c >= 0x600 && c < 0x700) {
                    arabic++;
                } else if (c >= 0x3040 && c < 0x3100) {
                    kana++;
                } else if (c >= 0x3400 && c < 0xa000) {
                    han++;
                } else if (c >= 0xac00 && c < 0xd7b0) {
                    hangul++;
                } else {
                    other++;
                }
            }
        }
        int most = Math.max(
                Math.max(Math.max(latin, cyrillic), Math.max(han * 2, kana * 2)),
                Math.max(Math.max(hangul, arabic), Math.max(greek, other)));
        if (most == 0) {
            return UNKNOWN;
        } else if (most == cyrillic) {
            return "ru";
        } else if (most == kana * 2 || most == han * 2 && kana * 10 > han) {
            return "ja";
        } else if (most == han * 2) {
            return "zh";
        } else if (most == hangul) {
            return "ko";
        } else if (most == arabic) {
            return "ar";
        } else if (most == greek) {
            return "el";
        }
        return most == latin ? "latin" : UNKNOWN;
    }

    private static Map<String, String> twoLetterCodes() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
        }
        codes.put("cmn", "zh");
        codes.put("nob", "no");
        codes.put("nno", "no");
        return codes;
    }
}
