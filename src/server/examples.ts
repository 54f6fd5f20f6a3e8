/** Queries on the bundled samples that run as they stand: the tabs of GraphiQL, each headed by what it shows. */
export const examples: readonly string[] = [
  `# How large many pictures are, by one query:
# of each file no more is read than its head.
# What it took stands under "extensions".
query Dimensions {
  imageInfos(
    urls: [
      "local:///heliograph.jpg"
      "local:///portrait.jpg"
      "local:///dusk.avif"
      "local:///winter.webp"
      "local:///drawing.png"
      "local:///signal.gif"
      "local:///signal.mp4"
    ]
  ) {
    url
    format
    mimeType
    size
    width
    height
    orientation
  }
}
`,
  `# What the camera was set to.
query Camera {
  imageInfo(url: "local:///heliograph.jpg") {
    exif {
      make
      model
      lensModel
      exposureTime
      fNumber
      photographicSensitivity
      focalLength
      dateTimeOriginal
      # Any tag at all: typed, as stored, as people say it
      tags(names: ["ExposureTime", "Flash", "MeteringMode"]) {
        group
        name
        value
        raw
        text
      }
    }
  }
}
`,
  `# What people come for, merged from all that the file says,
# each answer with where it is from and what says otherwise.
query Summary {
  imageInfo(url: "local:///heliograph.jpg") {
    summary {
      takenAt {
        value
        source
        conflicts {
          value
          source
        }
      }
      camera {
        value
        source
      }
      title {
        value
        source
      }
      keywords {
        value
        source
      }
      origin {
        verdict
      }
      # What would become known with the file
      privacy {
        kind
        names
      }
    }
  }
}
`,
  `# Where it was taken.
query Place {
  imageInfo(url: "local:///dusk.avif") {
    exif {
      gps {
        latitude
        longitude
        altitude
        imgDirection
        timestamp
      }
    }
  }
}
`,
  `# What people wrote about it: IPTC and XMP.
query Captions {
  imageInfo(url: "local:///heliograph.jpg") {
    iptc {
      objectName
      caption
      keywords
      copyrightNotice
    }
    xmp {
      dc {
        creator
      }
      german: property(path: "dc:title[de]")
      json(prefixes: ["dc", "Iptc4xmpExt"])
    }
    photoshop {
      resolution {
        xResolution
        xResolutionUnit
      }
    }
    icc {
      description
      colorSpace
    }
  }
}
`,
  `# What a film says of itself, by ffmpeg's names.
query Film {
  imageInfo(url: "local:///signal.mp4") {
    width
    height
    videoMeta {
      container
      duration
      creationTime
      location {
        latitude
        longitude
      }
      tags {
        name
        text
      }
      streams {
        kind
        codec
        duration
      }
    }
  }
}
`,
  `# Every tag of every kind, and where all of it
# lies in the file.
query Everything {
  imageInfo(url: "local:///heliograph.jpg") {
    format
    width
    height
    exif {
      tags {
        ...tag
      }
    }
    iptc {
      tags {
        ...tag
      }
    }
    xmp {
      json
    }
    photoshop {
      tags {
        ...tag
      }
    }
    blocks {
      kind
      offset
      length
    }
    warnings
  }
}

fragment tag on Tag {
  group
  name
  text
}
`,
]
