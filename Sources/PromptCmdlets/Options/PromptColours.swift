public import TerminalText

/// The parts of the prompt that have a colour of their own. The names are the keys of `Set-PSReadLineOption -Colors`.
public enum PromptPart: String, CaseIterable, Sendable {
    case command, comment, continuationPrompt, `default`, emphasis, error, inlinePrediction, keyword, listPrediction
    case listPredictionSelected, listPredictionTooltip, member, number, `operator`, parameter, selection, string, type,
        variable

    /// The key: `InlinePrediction`.
    public var key: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
    /// The property of the options.
    public var propertyName: String { self == .default ? "DefaultTokenColor" : key + "Color" }
}

/// A colour for each part of the prompt.
public struct PromptColours: Hashable, Sendable {
    private var sequences: [PromptPart: String]
    /// The same as styles; they are asked for at every key.
    private var styles: [PromptPart: TextStyle]

    /// The escape sequence that switches the colour on.
    public subscript(_ part: PromptPart) -> String {
        get { sequences[part] ?? "" }
        set {
            sequences[part] = newValue
            styles[part] = TextStyle(PromptColours.parameters(newValue))
        }
    }

    /// The colour as a style; plain when the sequence is not one that selects graphic rendition.
    public func style(_ part: PromptPart) -> TextStyle { styles[part] ?? .plain }

    /// The parameters of all SGR sequences in a text, joined.
    private static func parameters(_ text: String) -> String {
        var found: [Substring] = []
        for piece in text.split(separator: "\u{1B}") where piece.hasPrefix("[") {
            let body = piece.dropFirst().prefix { "0123456789;:".contains($0) }
            guard piece.dropFirst(1 + body.count).first == "m" else { continue }
            found.append(body.isEmpty ? "0" : body)
        }
        return found.joined(separator: ";")
    }

    private init(_ parameters: [PromptPart: String]) {
        sequences = parameters.mapValues { "\u{1B}[\($0)m" }
        styles = parameters.mapValues { TextStyle($0) }
    }

    /// PSReadLine's own colours, made for a dark background.
    public static let dark = PromptColours([
        .command: "93", .comment: "32", .continuationPrompt: "37", .default: "37", .emphasis: "96", .error: "91",
        .inlinePrediction: "97;2;3", .keyword: "92", .listPrediction: "33", .listPredictionSelected: "48;5;238",
        .listPredictionTooltip: "97;2;3", .member: "37", .number: "97", .operator: "90", .parameter: "90",
        .selection: "30;47",
        .string: "36", .type: "37", .variable: "92",
    ])

    /// The same hues, dark enough to be read on white.
    public static let light = PromptColours([
        .command: "38;5;94", .comment: "38;5;22", .continuationPrompt: "38;5;240", .default: "30", .emphasis: "38;5;25",
        .error: "38;5;124", .inlinePrediction: "38;5;243;3", .keyword: "38;5;28", .listPrediction: "38;5;94",
        .listPredictionSelected: "48;5;253", .listPredictionTooltip: "38;5;243;3", .member: "30", .number: "38;5;54",
        .operator: "38;5;240", .parameter: "38;5;240", .selection: "97;100", .string: "38;5;24", .type: "38;5;236",
        .variable: "38;5;28",
    ])

    /// Hues of medium lightness: their contrast is about 4.5 to 1 both on black and on white.
    public static let anyBackground = PromptColours([
        .command: "38;5;130", .comment: "38;5;65", .continuationPrompt: "39", .default: "39", .emphasis: "1;38;5;31",
        .error: "38;5;160", .inlinePrediction: "38;5;243;3", .keyword: "38;5;28", .listPrediction: "38;5;130",
        .listPredictionSelected: "7", .listPredictionTooltip: "38;5;243;3", .member: "39", .number: "38;5;97",
        .operator: "38;5;243", .parameter: "38;5;243", .selection: "7", .string: "38;5;31", .type: "39",
        .variable: "38;5;28",
    ])

    /// The colours for a terminal: by its background, as `COLORFGBG` tells it; those for any background when nothing does.
    /// - Parameters:
    ///   - colorFGBG: `foreground;background` or `foreground;default;background`, as numbers of the 16 colours.
    ///   - term: the kind of terminal; the Linux console is dark and has 16 colours only.
    public static func standard(colorFGBG: String?, term: String? = nil) -> PromptColours {
        if term == "linux" { return dark }
        guard let last = colorFGBG?.split(separator: ";").last, let background = Int(last) else { return anyBackground }
        return background == 7 || background == 15 ? light : dark
    }
}
