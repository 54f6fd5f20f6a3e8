/** A picture that a detector looks at: upright, eight bits each of red, green, blue and alpha, row by row. */
export interface SeenPicture {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

/** A class of things that a picture may show, and how sure the detector is of it, 0 to 1. */
export interface DetectedClass {
  /** The number of the class in the detector's model. */
  readonly id: number
  /** Such as "face". */
  readonly name: string
  readonly confidence: number
}

/** A thing that a picture shows, and where: fractions of its sides. */
export interface DetectedObject extends DetectedClass {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Finds out what pictures show: a model and what runs it, which are not part of this program. */
export interface Detector {
  /** The longer side of the pictures that it is given, in pixels; smaller ones stay as they are. */
  readonly side: number
  /** The things that a picture shows, and where. */
  detect(picture: SeenPicture, signal?: AbortSignal): Promise<readonly DetectedObject[]>
  /** The classes that a picture as a whole is of. */
  classify(picture: SeenPicture, signal?: AbortSignal): Promise<readonly DetectedClass[]>
}
