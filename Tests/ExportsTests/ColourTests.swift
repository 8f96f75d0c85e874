import Testing
import Transcripts

@testable import Exports

@Suite struct ColourTests {
    /// The contrast of two colours as WCAG 2.2 computes it.
    private func contrast(_ a: String, _ b: String) -> Double {
        let bright = [luminance(a), luminance(b)].sorted()
        return (bright[1] + 0.05) / (bright[0] + 0.05)
    }

    private func luminance(_ colour: String) -> Double {
        let bits = UInt32(colour.dropFirst(), radix: 16) ?? 0
        let parts = [16, 8, 0].map { linear(Double(bits >> UInt32($0) & 255) / 255) }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private func linear(_ value: Double) -> Double {
        if value <= 0.04045 { return value / 12.92 }
        let base = (value + 0.055) / 1.055
        // base to the power of 2.4, as the fifth root of its twelfth power.
        let power = (0..<12).reduce(1.0) { result, _ in result * base }
        var root = 1.0
        for _ in 0..<200 { root -= (root - power / (root * root * root * root)) / 5 }
        return root
    }

    @Test func `the computation is right`() {
        #expect(abs(contrast("#000000", "#ffffff") - 21) < 0.01)
        #expect(abs(contrast("#777777", "#ffffff") - 4.48) < 0.01)
    }

    @Test(arguments: ExportTheme.allCases)
    func `every colour is legible on its backgrounds`(theme: ExportTheme) {
        let page = Dictionary(uniqueKeysWithValues: theme == .dark ? HTMLStyle.darkPage : HTMLStyle.lightPage)
        let backgrounds = [theme.theme.background, page["page"] ?? "", page["chip"] ?? ""]
        let inks =
            theme.theme.palette + [theme.theme.foreground]
            + ["muted", "link", "failed", "mark"].compactMap { page[$0] }
        for background in backgrounds {
            for ink in inks { #expect(contrast(ink, background) >= 4.5, "\(ink) on \(background)") }
        }
    }

    @Test func `the 256 colours of a terminal`() {
        #expect(Theme.dark.colour(.indexed(16)) == "#000000")
        #expect(Theme.dark.colour(.indexed(196)) == "#ff0000")
        #expect(Theme.dark.colour(.indexed(231)) == "#ffffff")
        #expect(Theme.dark.colour(.indexed(255)) == "#eeeeee")
        #expect(Theme.dark.colour(.rgb(1, 2, 255)) == "#0102ff")
        #expect(Theme.dark.colour(.standard) == nil)
    }

    @Test func `parts of a command are cut at sound places only`() {
        let text = "äb cd"
        func parts(_ ranges: [Range<Int>]) -> [String] {
            HighlightedText(text) { _ in ranges.map { ($0, .string) } }.parts.map {
                ($0.role == nil ? "" : "*") + $0.text
            }
        }
        #expect(parts([0..<3, 4..<6]) == ["*äb", " ", "*cd"])
        #expect(parts([4..<6, 0..<3]) == ["*äb", " ", "*cd"])
        #expect(parts([1..<3]) == ["äb cd"])
        #expect(parts([0..<3, 2..<4]) == ["*äb", " cd"])
        #expect(parts([0..<99]) == ["äb cd"])
        #expect(parts([3..<3]) == ["äb cd"])
    }
}
