/// The colours of a terminal or page. Every colour is legible on the background: at least 4.5 to 1.
struct Theme: Sendable {
    /// `#rrggbb`.
    let foreground: String
    let background: String
    /// The sixteen colours of a terminal, in its order.
    let palette: [String]

    static let dark = Theme(
        foreground: "#d7dde5", background: "#12161c",
        palette: [
            "#8b95a1", "#ff8078", "#7fd88f", "#e6bd5c", "#7ab7ff", "#cfa6ff", "#5fd0dc", "#c8d0d9",
            "#929dab", "#ffa39c", "#a0e8ad", "#f4d384", "#a3ceff", "#e0c4ff", "#92e4ec", "#ffffff",
        ])

    static let light = Theme(
        foreground: "#1f2530", background: "#fbfbfa",
        palette: [
            "#2a313c", "#b1241c", "#1a6b33", "#7a4d00", "#0b51b0", "#7136b8", "#0a6470", "#4d5763",
            "#5f6975", "#a3122a", "#14722f", "#6b4400", "#0a5cc4", "#7d45cc", "#0b6b74", "#1f2530",
        ])

    /// `#rrggbb` of a colour; nil for the standard one.
    func colour(_ colour: CellColour) -> String? {
        switch colour {
        case .standard: nil
        case .indexed(let index) where index < 16: palette[Int(index)]
        case .indexed(let index): Self.cube(index)
        case .rgb(let red, let green, let blue): Self.hex(red, green, blue)
        }
    }

    /// The 216 colours of the cube and the 24 greys of a terminal with 256 colours.
    private static func cube(_ index: UInt8) -> String {
        if index >= 232 {
            let grey = 8 + (index - 232) * 10
            return hex(grey, grey, grey)
        }
        let place = index - 16
        let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
        return hex(levels[Int(place / 36)], levels[Int(place / 6 % 6)], levels[Int(place % 6)])
    }

    private static func hex(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

/// Dark or light.
public enum ExportTheme: String, Sendable, CaseIterable {
    case dark, light

    var theme: Theme { self == .dark ? .dark : .light }
}
