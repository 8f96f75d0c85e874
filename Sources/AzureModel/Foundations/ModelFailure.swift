/// A refusal by the service: nothing has been changed.
public struct ModelFailure: Error, Equatable, Sendable {
    /// When the service notices: while it reads the request, or while it carries it out.
    public enum Moment: Sendable {
        case atOnce
        case afterwards
    }

    /// The service's error code, such as `ResourceNotFound`.
    public let code: String
    /// The service's sentence.
    public let message: String
    public let moment: Moment

    public init(code: String, message: String, moment: Moment) {
        self.code = code
        self.message = message
        self.moment = moment
    }

    /// What the classic cmdlets print: `Code: text` for a refused request, `Code : text` for a failed operation.
    public var text: String {
        switch moment {
        case .atOnce: "\(code): \(message)"
        case .afterwards: "\(code) : \(message)"
        }
    }
}

extension ModelFailure {
    static func badRequest(_ message: String, _ moment: Moment) -> ModelFailure {
        ModelFailure(code: "BadRequest", message: message, moment: moment)
    }

    static func notFound(_ message: String, _ moment: Moment) -> ModelFailure {
        ModelFailure(code: "ResourceNotFound", message: message, moment: moment)
    }

    static func limit(_ what: String, _ number: Int, _ moment: Moment = .afterwards) -> ModelFailure {
        badRequest("The maximum number of \(what) (\(number)) has been reached.", moment)
    }
}
