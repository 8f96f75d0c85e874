/// Where text stands in a wider field.
public enum TextAlignment: Sendable {
    case left
    case right
    /// An odd blank goes to the right.
    case center
}

/// Which end of a text that is too long gives way to the ellipsis.
public enum TruncationSide: Sendable {
    case end
    case start
}

/// Makes text fit a number of columns. Escape sequences take no columns and survive; what is cut in colour is reset.
/// A width below zero counts as zero.
public enum TextFitting {
    /// The mark of text that was cut, one column wide.
    public static let ellipsis = "…"

    /// The text itself if it fits in `width` columns, else cut and ended (or begun) by `…`.
    public static func truncate(
        _ text: String, to width: Int, side: TruncationSide = .end, rule: WidthRule = .terminal
    ) -> String {
        guard DisplayWidth.of(text, rule: rule) > width else { return text }
        guard width > 0 else { return "" }
        switch side {
        case .end: return prefix(text, columns: width - 1, rule: rule, mark: ellipsis)
        case .start: return ellipsis + suffix(text, columns: width - 1, rule: rule)
        }
    }

    /// The text with blanks around it up to `width` columns; unchanged when it is as wide already.
    public static func pad(
        _ text: String, to width: Int, alignment: TextAlignment = .left, rule: WidthRule = .terminal
    ) -> String {
        let missing: Int = width - DisplayWidth.of(text, rule: rule)
        guard missing > 0 else { return text }
        switch alignment {
        case .left: return text + blanks(missing)
        case .right: return blanks(missing) + text
        case .center: return blanks(missing / 2) + text + blanks(missing - missing / 2)
        }
    }

    /// Exactly `width` columns: cut when longer, padded when shorter.
    public static func fit(
        _ text: String, to width: Int, alignment: TextAlignment = .left, side: TruncationSide = .end,
        rule: WidthRule = .terminal
    ) -> String {
        pad(truncate(text, to: width, side: side, rule: rule), to: width, alignment: alignment, rule: rule)
    }

    /// The first `columns` columns; a wide glyph that would pass the edge is left out.
    public static func prefix(_ text: String, columns: Int, rule: WidthRule = .terminal) -> String {
        guard DisplayWidth.of(text, rule: rule) > columns else { return text }
        return prefix(text, columns: columns, rule: rule, mark: "")
    }

    /// A run of blanks; empty for a count below one.
    public static func blanks(_ count: Int) -> String {
        String(repeating: " ", count: max(count, 0))
    }

    private static func prefix(_ text: String, columns: Int, rule: WidthRule, mark: String) -> String {
        var kept = String.UnicodeScalarView()
        var used = 0
        var style = ActiveStyle()
        var scanner = AnsiScanner(text)
        while let piece: AnsiScanner.Piece = scanner.next() {
            switch piece {
            case .escape(let escape):
                style.note(escape)
                kept.append(contentsOf: escape.unicodeScalars)
            case .scalar(let scalar):
                used += DisplayWidth.of(scalar, rule: rule)
                if used > columns { return String(kept) + mark + (style.opening.isEmpty ? "" : AnsiText.reset) }
                kept.append(scalar)
            }
        }
        return String(kept) + mark
    }

    /// The last columns; all escape sequences are kept, so the colour at the cut is right.
    private static func suffix(_ text: String, columns: Int, rule: WidthRule) -> String {
        var toDrop: Int = DisplayWidth.of(text, rule: rule) - columns
        var kept = String.UnicodeScalarView()
        var scanner = AnsiScanner(text)
        while let piece: AnsiScanner.Piece = scanner.next() {
            switch piece {
            case .escape(let escape):
                kept.append(contentsOf: escape.unicodeScalars)
            case .scalar(let scalar):
                let width: Int = DisplayWidth.of(scalar, rule: rule)
                let orphan: Bool = kept.isEmpty && width == 0
                if toDrop <= 0, !orphan { kept.append(scalar) }
                toDrop -= width
            }
        }
        return String(kept)
    }
}
