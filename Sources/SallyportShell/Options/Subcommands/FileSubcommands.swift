extension Subcommand {
    static let sessions = Subcommand(
        name: "sessions", long: [("keep", true), ("days", true)],
        apply: { options, name, value in
            var (keep, days) = options.pruneLimits
            if name == "keep" { keep = try count(value, name) } else { days = try count(value, name) }
            options.mode = .sessions(SessionsRequest(action: .prune(keep: keep, days: days)))
        },
        finish: { options, operands in
            let limits = options.pruneLimits
            options.mode = .sessions(SessionsRequest(action: try sessionsAction(operands, limits)))
        })

    private static func sessionsAction(
        _ operands: [String], _ limits: (keep: Int?, days: Int?)
    ) throws -> SessionsRequest.Action {
        let hasLimits = limits.keep != nil || limits.days != nil
        let (verb, words) = (operands.first ?? "list", Array(operands.dropFirst()))
        if hasLimits, verb != "prune" { throw Options.Refusal(message: "--keep and --days belong to 'sessions prune'") }
        switch (verb, words.count) {
        case ("list", 0): return .list
        case ("show", 1): return .show(words[0])
        case ("search", 1...): return .search(words.joined(separator: " "))
        case ("prune", 0):
            guard hasLimits else { throw Options.Refusal(message: "'sessions prune' needs --keep COUNT or --days COUNT") }
            return .prune(keep: limits.keep, days: limits.days)
        case ("show", _): throw Options.Refusal(message: "'sessions show' needs one session: its id, its number in the list, or a file")
        case ("search", _): throw Options.Refusal(message: "'sessions search' needs a text")
        default: throw Options.Refusal(message: "'sessions' knows list, show, search and prune, not '\(operands.joined(separator: " "))'")
        }
    }

    static let convert = Subcommand(
        name: "convert", long: [("cast-version", true), ("dark", false), ("force", false)],
        apply: { options, name, value in
            var request = options.convertRequest
            switch name {
            case "dark": request.dark = true
            case "force": request.force = true
            default:
                request.castVersion = try count(value, name)
                guard (2...3).contains(request.castVersion) else {
                    throw Options.Refusal(message: "--cast-version is 2 or 3, not \(request.castVersion)")
                }
            }
            options.mode = .convert(request)
        },
        finish: { options, operands in
            var request = options.convertRequest
            guard operands.count == 2 else { throw Options.Refusal(message: "convert needs a file to read and one to write") }
            (request.input, request.output) = (operands[0], operands[1])
            options.mode = .convert(request)
        })
}

extension Options {
    fileprivate var pruneLimits: (keep: Int?, days: Int?) {
        if case .sessions(let request) = mode, case .prune(let keep, let days) = request.action { (keep, days) } else { (nil, nil) }
    }

    fileprivate var convertRequest: ConvertRequest {
        if case .convert(let request) = mode { request } else { ConvertRequest(input: "", output: "") }
    }
}
