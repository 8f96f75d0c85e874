extension CellStyle {
    /// Changes the style by the parameters of an SGR sequence (`ESC [ … m`). Unknown ones change nothing.
    mutating func apply(_ parameters: [Int]) {
        var index = 0
        while index < parameters.count {
            let rest = parameters[(index + 1)...]
            switch parameters[index] {
            case 38: index += Self.colour(rest, into: &foreground)
            case 48: index += Self.colour(rest, into: &background)
            case let code: apply(code)
            }
            index += 1
        }
    }

    private mutating func apply(_ code: Int) {
        switch code {
        case 0: self = .plain
        case 30...37: foreground = .indexed(UInt8(code - 30))
        case 39: foreground = .standard
        case 40...47: background = .indexed(UInt8(code - 40))
        case 49: background = .standard
        case 90...97: foreground = .indexed(UInt8(code - 82))
        case 100...107: background = .indexed(UInt8(code - 92))
        case 22: attributes.subtract([.bold, .dim])
        default:
            if let attribute = Self.attribute(code) { attributes.insert(attribute) }
            if let attribute = Self.attribute(code - 20) { attributes.remove(attribute) }
        }
    }

    private static func attribute(_ code: Int) -> Attributes? {
        switch code {
        case 1: .bold
        case 2: .dim
        case 3: .italic
        case 4: .underline
        case 7: .reversed
        case 8: .hidden
        case 9: .struck
        default: nil
        }
    }

    /// Reads `5;N` or `2;R;G;B`; returns how many parameters that took.
    private static func colour(_ rest: ArraySlice<Int>, into colour: inout CellColour) -> Int {
        let values = rest.prefix(4).map { UInt8(min($0, 255)) }
        if values.first == 5, values.count >= 2 {
            colour = .indexed(values[1])
            return 2
        }
        guard values.first == 2, values.count >= 4 else { return values.count }
        colour = .rgb(values[1], values[2], values[3])
        return 4
    }
}
