/// A control sequence, `ESC [ parameters final`.
struct ControlSequence: Equatable {
    /// `?`, `<`, `=` or `>` in front of the parameters.
    var isPrivate = false
    var parameters: [Int] = []
    var final: Unicode.Scalar

    /// A count or position: at least one, as terminals read a missing or zero parameter.
    func count(_ index: Int = 0) -> Int { max(1, value(index)) }

    func value(_ index: Int) -> Int { index < parameters.count ? parameters[index] : 0 }
}

/// Takes a terminal's input apart, a scalar at a time, so that a sequence may be split over pieces of text.
struct ControlParser {
    enum Action: Equatable {
        case print(Unicode.Scalar)
        /// Below U+0020, such as a line feed.
        case control(Unicode.Scalar)
        /// `ESC` and one character.
        case escape(Unicode.Scalar)
        case sequence(ControlSequence)
    }

    private enum State {
        case ground, escape, charset, sequence, string, stringEscape
    }

    /// Longer parameter texts are not sensible; the rest of them is dropped.
    private static let longest = 256

    private var state = State.ground
    private var collected: [Unicode.Scalar] = []

    /// What to do after this scalar; nil inside a sequence or a string, which is skipped.
    mutating func take(_ scalar: Unicode.Scalar) -> Action? {
        if scalar == "\u{18}" || scalar == "\u{1A}" {
            state = .ground
            return nil
        }
        switch state {
        case .ground: return ground(scalar)
        case .escape: return escape(scalar)
        case .charset: state = .ground
        case .sequence: return sequence(scalar)
        case .string: string(scalar)
        case .stringEscape: state = scalar == "\\" ? .ground : .string
        }
        return nil
    }

    private mutating func ground(_ scalar: Unicode.Scalar) -> Action? {
        switch scalar.value {
        case 0x1B:
            state = .escape
            return nil
        case 0..<0x20: return .control(scalar)
        case 0x7F..<0xA0: return nil
        default: return .print(scalar)
        }
    }

    private mutating func escape(_ scalar: Unicode.Scalar) -> Action? {
        state = .ground
        switch scalar {
        case "[":
            state = .sequence
            collected = []
        case "]", "P", "X", "^", "_": state = .string
        case "(", ")", "*", "+", "#", "%", " ": state = .charset
        case "\u{1B}": state = .escape
        default: return .escape(scalar)
        }
        return nil
    }

    private mutating func sequence(_ scalar: Unicode.Scalar) -> Action? {
        switch scalar.value {
        case 0x1B: state = .escape
        case 0..<0x20: return .control(scalar)
        case 0x20...0x3F:
            if collected.count < Self.longest { collected.append(scalar) }
        case 0x40...0x7E:
            state = .ground
            return .sequence(finished(scalar))
        default: state = .ground
        }
        return nil
    }

    private mutating func string(_ scalar: Unicode.Scalar) {
        if scalar == "\u{07}" || scalar == "\u{9C}" { state = .ground }
        if scalar == "\u{1B}" { state = .stringEscape }
    }

    private func finished(_ final: Unicode.Scalar) -> ControlSequence {
        var result = ControlSequence(final: final)
        result.isPrivate = collected.first.map { $0.value >= 0x3C && $0.value <= 0x3F } ?? false
        var number = 0
        for scalar in collected {
            switch scalar.value {
            case 0x30...0x39: number = min(9_999, number * 10 + Int(scalar.value - 0x30))
            case 0x3A, 0x3B:
                result.parameters.append(number)
                number = 0
            default: break
            }
        }
        result.parameters.append(number)
        return result
    }
}
