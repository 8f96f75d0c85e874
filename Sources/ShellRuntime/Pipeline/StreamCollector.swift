import ShellValues

/// The list of a running function's `-ErrorVariable`, `-WarningVariable` or `-InformationVariable`.
struct StreamCollector {
    enum Stream { case error, warning, information }
    let stream: Stream
    let list: ListObject

    /// The collectors a call asks for; their variables exist already.
    static func of(_ call: CommandCall) -> [StreamCollector] {
        let names: [(Stream, String?)] = [
            (.error, call.preferences.errorVariable), (.warning, call.preferences.warningVariable),
            (.information, call.preferences.informationVariable),
        ]
        return names.compactMap { stream, name in
            guard let name, let list = list(name, call.engine) else { return nil }
            return StreamCollector(stream: stream, list: list)
        }
    }

    private static func list(_ name: String, _ engine: Engine) -> ListObject? {
        let plain = name.hasPrefix("+") ? String(name.dropFirst()) : name
        if let known = engine.variable(Symbol(plain)).asObject as? ListObject { return known }
        let made = ListObject([])
        engine.setVariable(Symbol(plain), .object(made))
        return made
    }
}
