import Foundation
import PromptCmdlets
import TerminalText
import Testing

/// Contrast of the themes' colours by the formula of the Web Content Accessibility Guidelines, 2.x.
@Suite struct ContrastTests {
    /// The luminance of a colour of xterm's palette of 256.
    private func luminance(_ index: Int) -> Double {
        let levels: [Double] = [0, 95, 135, 175, 215, 255]
        let grey = Double(8 + (index - 232) * 10)
        let cube = index - 16
        let parts = index >= 232 ? [grey, grey, grey] : [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
        let linear = parts.map { part -> Double in
            let share = part / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    private func contrast(_ one: Double, _ other: Double) -> Double {
        (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    /// The palette's colours that a theme writes text in.
    private func foregrounds(_ colours: PromptColours) -> [Int] {
        PromptPart.allCases.compactMap { part in
            let numbers = colours.style(part).parameters.split(separator: ";").compactMap { Int($0) }
            guard let sign = numbers.firstIndex(of: 38), numbers.count > sign + 2 else { return nil }
            return numbers[sign + 2]
        }
    }

    @Test func `colours for any background are legible on black and on white`() {
        let found = foregrounds(.anyBackground)
        #expect(found.count > 10)
        for colour in found {
            #expect(contrast(luminance(colour), 0) >= 3.8, "\(colour) on black")
            #expect(contrast(luminance(colour), 1) >= 3.8, "\(colour) on white")
        }
    }

    @Test func `colours for a light background are legible on white`() {
        for colour in foregrounds(.light) { #expect(contrast(luminance(colour), 1) >= 4.5, "\(colour)") }
    }
}
